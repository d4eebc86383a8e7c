import {
  searchGroupLabels,
  searchSortLabels,
  searchSorts,
  type SearchGroup,
  type SearchHit,
} from '@market/contract/search';
import { View } from '@tarojs/components';
import { pageUrl } from '@/platform/pages';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { ShareButton } from '@/ui/base/share-button';
import { SkeletonCards } from '@/ui/base/skeleton';
import { SortRow } from '@/ui/form/sort-row';
import { FailureView } from '@/ui/page/failure-view';
import { ListEnd } from '@/ui/page/list-end';
import { useSay } from '@/ui/language';
import type { Results as Found } from '../_hooks/use-results';
import { isGrouped, paramsOf, type Search } from '../_lib/search';
import { AnswerNote } from './answer-note';
import { HitCard } from './hit-card';
import { Nothing } from './nothing';

const sorts = searchSorts.map((key) => ({ key, label: searchSortLabels[key] }));

export interface ResultsProps {
  search: Search;
  results: Found;
  onChange: (part: Partial<Search>) => void;
}

export function Results({ search, results, onChange }: ResultsProps) {
  const say = useSay();
  const { items, about, error, first, reload } = results;
  if (items.length === 0) {
    if (error) return <FailureView inset error={error} onRetry={reload} />;
    if (first || !about) return <SkeletonCards onRetry={reload} />;
    return <Nothing search={search} about={about} onChange={onChange} />;
  }
  const cards = items.map((hit) => <HitCard key={`${hit.kind}${hit.id}`} hit={hit} />);
  return (
    <>
      <Row>
        <Grow>
          <SortRow total={results.total} sorts={sorts} sort={search.sort} onSort={(sort) => onChange({ sort })} />
        </Grow>
        <ShareButton bare title={say('搜“{q}”', { q: search.q })} path={pageUrl('search', paramsOf(search))} />
      </Row>
      {about && <AnswerNote q={search.q} about={about} />}
      {isGrouped(search) ? <Groups {...{ search, results, onChange }} /> : cards}
      {(!isGrouped(search) || results.nextCursor !== null) && <ListEnd listed={results} />}
    </>
  );
}

function Groups({ search, results: { items, about }, onChange }: ResultsProps) {
  const say = useSay();
  const groups = [...new Set(items.map(({ group }) => group))];
  const countOf = (group: SearchGroup): number =>
    about?.facets.find(({ key }) => key === 'group')?.values.find(({ value }) => value === group)?.count ?? 0;
  const inGroup = (group: SearchGroup): SearchHit[] => items.filter((hit) => hit.group === group);
  const narrow = (group: SearchGroup): void => onChange({ filters: { ...search.filters, group: [group] } });
  return (
    <>
      {groups.map((group, index) => {
        const [hits, count] = [inGroup(group), countOf(group)];
        const more =
          count > hits.length ? { more: say('全部 {count} 条', { count }), onMore: () => narrow(group) } : {};
        return (
          <View key={group}>
            <SectionHead first={index === 0} title={say(searchGroupLabels[group])} {...more} />
            {hits.map((hit) => (
              <HitCard key={`${hit.kind}${hit.id}`} hit={hit} />
            ))}
          </View>
        );
      })}
    </>
  );
}

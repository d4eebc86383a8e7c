import { recordSorts, typesOfSection, type RecordCard as Record } from '@market/contract/record';
import { View } from '@tarojs/components';
import { openChallenges } from '@/state/challenge-search';
import type { Listed } from '@/state/use-list';
import { MoreLink } from '@/ui/base/section-head';
import { SkeletonCards } from '@/ui/base/skeleton';
import { SortRow } from '@/ui/form/sort-row';
import { FailureView } from '@/ui/page/failure-view';
import { ListEnd } from '@/ui/page/list-end';
import { isNarrowed, soleType, sortLabels } from '../_lib/search';
import { Cards } from './cards';
import { CompareSwitch, useComparing } from './compare-switch';
import { ListTools } from './list-tools';
import { NothingFound } from './nothing-found';
import type { SearchHeaderProps } from './search-header';
import { SectionComing } from './section-coming';
import { TypeChips } from './type-chips';
import classes from './found.module.scss';

const sorts = recordSorts.map((key) => ({ key, label: sortLabels[key] }));

export interface FoundProps extends SearchHeaderProps {
  listed: Listed<Record>;
}

/** Challenges are 技术对接 as well, and whoever searches everywhere may mean them. */
export function Found(props: FoundProps) {
  const { search, listed, onChange } = props;
  const { section, q, sort } = search;
  return (
    <>
      {section && typesOfSection(section).length > 1 && <TypeChips {...props} />}
      {(section === 'technology' || (section === undefined && q !== '')) && (
        <View className={classes.challenges}>
          <MoreLink onTap={() => void openChallenges({ q })}>{q ? `在榜单里搜“${q}”` : '看榜单'}</MoreLink>
        </View>
      )}
      <SortRow total={listed.total} sorts={sorts} sort={sort} onSort={(key) => onChange({ sort: key })} />
      <ListTools search={search} />
      <List {...props} />
    </>
  );
}

function List({ search, listed, onChange }: FoundProps) {
  const comparing = useComparing(soleType(search));
  if (listed.items.length === 0) {
    if (listed.error) return <FailureView inset error={listed.error} onRetry={listed.reload} />;
    if (listed.first) return <SkeletonCards onRetry={listed.reload} />;
    if (search.section && !isNarrowed(search)) return <SectionComing section={search.section} />;
    return <NothingFound search={search} onChange={onChange} />;
  }
  return (
    <>
      <CompareSwitch comparing={comparing} />
      <Cards records={listed.items} mixed={soleType(search) === undefined} organization={comparing.organization} />
      <ListEnd listed={listed} />
    </>
  );
}

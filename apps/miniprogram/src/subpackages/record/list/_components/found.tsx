import { recordSorts, typesOfSection, type RecordCard as Record } from '@market/contract/record';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import { useRegionName } from '@/state/regions';
import type { Listed } from '@/state/use-list';
import { MoreLink } from '@/ui/base/section-head';
import { SkeletonCards } from '@/ui/base/skeleton';
import { SortRow } from '@/ui/form/sort-row';
import { RecordCard } from '@/ui/market/record-card';
import { FailureView } from '@/ui/page/failure-view';
import { ListEnd } from '@/ui/page/list-end';
import { isNarrowed, sortLabels } from '../_lib/search';
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
export function Found({ search, listed, onChange }: FoundProps) {
  const { section, q, sort } = search;
  return (
    <>
      {section && typesOfSection(section).length > 1 && <TypeChips search={search} onChange={onChange} />}
      {(section === 'technology' || (section === undefined && q !== '')) && (
        <View className={classes.challenges}>
          <MoreLink onTap={() => void openChallenges({ q })}>{q ? `在榜单里搜“${q}”` : '看榜单'}</MoreLink>
        </View>
      )}
      <SortRow total={listed.total} sorts={sorts} sort={sort} onSort={(key) => onChange({ sort: key })} />
      <List search={search} listed={listed} onChange={onChange} />
    </>
  );
}

function List({ search, listed, onChange }: FoundProps) {
  const nameOf = useRegionName();
  const now = new Date();
  if (listed.items.length === 0) {
    if (listed.error) return <FailureView inset error={listed.error} onRetry={listed.reload} />;
    if (listed.first) return <SkeletonCards onRetry={listed.reload} />;
    if (search.section && !isNarrowed(search)) return <SectionComing section={search.section} />;
    return <NothingFound search={search} onChange={onChange} />;
  }
  return (
    <>
      {listed.items.map((record) => (
        <RecordCard
          key={record.id}
          record={record}
          regionName={nameOf(record.regionCode)}
          now={now}
          onTap={() => void open('record', { id: record.id })}
        />
      ))}
      <ListEnd listed={listed} />
    </>
  );
}

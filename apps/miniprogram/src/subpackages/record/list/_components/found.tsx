import { recordSorts, typesOfSection, type RecordCard as Record } from '@market/contract/record';
import { View } from '@tarojs/components';
import { pageUrl } from '@/platform/pages';
import { openChallenges } from '@/state/challenge-search';
import { useRegionName } from '@/state/regions';
import type { Listed } from '@/state/use-list';
import { Grow } from '@/ui/base/row';
import { MoreLink } from '@/ui/base/section-head';
import { ShareButton } from '@/ui/base/share-button';
import { SkeletonCards } from '@/ui/base/skeleton';
import { SortRow } from '@/ui/form/sort-row';
import { FailureView } from '@/ui/page/failure-view';
import { ListEnd } from '@/ui/page/list-end';
import { isNarrowed, nameOf, paramsOf, soleType, sortLabels } from '../_lib/search';
import { Cards } from './cards';
import { CompareSwitch, useComparing } from './compare-switch';
import { NothingFound } from './nothing-found';
import type { SearchHeaderProps } from './search-header';
import { SaveFilter } from './save-filter';
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
  const regionName = useRegionName();
  return (
    <>
      {section && typesOfSection(section).length > 1 && <TypeChips {...props} />}
      {(section === 'technology' || (section === undefined && q !== '')) && (
        <View className={classes.challenges}>
          <MoreLink onTap={() => void openChallenges({ q })}>{q ? `在榜单里搜“${q}”` : '看榜单'}</MoreLink>
        </View>
      )}
      <View className={classes.row}>
        <Grow>
          <SortRow total={listed.total} sorts={sorts} sort={sort} onSort={(key) => onChange({ sort: key })} />
        </Grow>
        <SaveFilter search={search} />
        <ShareButton bare title={nameOf(search, regionName)} path={pageUrl('records', paramsOf(search))} />
      </View>
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

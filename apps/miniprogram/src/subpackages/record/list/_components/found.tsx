import { recordSorts, typesOfSection, type RecordCard as Record } from '@market/contract/record';
import { View } from '@tarojs/components';
import { pageUrl } from '@/platform/pages';
import { openChallenges } from '@/state/challenge-search';
import { useRegionName } from '@/state/regions';
import type { Listed } from '@/state/use-list';
import { Grow } from '@/ui/base/row';
import { MoreLink } from '@/ui/base/section-head';
import { ShareButton } from '@/ui/base/share-button';
import { SortRow } from '@/ui/form/sort-row';
import { useSay } from '@/ui/language';
import { ListView } from '@/ui/page/list-view';
import { isNarrowed, nameOf, paramsOf, soleType, sortLabels } from '../_lib/search';
import { Cards } from './cards';
import { CompareSwitch, type Comparing } from './compare-switch';
import { NothingFound } from './nothing-found';
import type { SearchHeaderProps } from './search-header';
import { SaveFilter } from './save-filter';
import { SectionComing } from './section-coming';
import { TypeChips } from './type-chips';
import classes from './found.module.scss';

const sorts = recordSorts.map((key) => ({ key, label: sortLabels[key] }));

export interface FoundProps extends SearchHeaderProps {
  listed: Listed<Record>;
  comparing: Comparing;
}

/** Challenges are 技术对接 as well, and whoever searches everywhere may mean them. */
export function Found(props: FoundProps) {
  const say = useSay();
  const { search, listed, onChange } = props;
  const { section, q, sort } = search;
  const regionName = useRegionName();
  return (
    <>
      {section && typesOfSection(section).length > 1 && <TypeChips {...props} />}
      {(section === 'technology' || (section === undefined && q !== '')) && (
        <View className={classes.challenges}>
          <MoreLink onTap={() => void openChallenges({ q })}>
            {q ? say('在榜单里搜“{q}”', { q }) : say('看榜单')}
          </MoreLink>
        </View>
      )}
      <View className={classes.row}>
        <Grow>
          <SortRow total={listed.total} sorts={sorts} sort={sort} onSort={(key) => onChange({ sort: key })} />
        </Grow>
        <SaveFilter search={search} />
        <ShareButton bare title={nameOf(search, regionName, say)} path={pageUrl('records', paramsOf(search))} />
      </View>
      <List {...props} />
    </>
  );
}

function List({ search, listed, comparing, onChange }: FoundProps) {
  const coming = search.section && !isNarrowed(search) && <SectionComing section={search.section} />;
  return (
    <ListView listed={listed} empty={coming || <NothingFound search={search} onChange={onChange} />}>
      {(records) => (
        <>
          <CompareSwitch comparing={comparing} listed={records.length} all={listed.nextCursor === null} />
          <Cards records={records} mixed={soleType(search) === undefined} organization={comparing.organization} />
        </>
      )}
    </ListView>
  );
}

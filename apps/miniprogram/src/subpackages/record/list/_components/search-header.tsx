import { sectionLabels, sections, type Section } from '@market/contract/record';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRegions } from '@/state/regions';
import { Tabs } from '@/ui/base/tabs';
import { FilterBar, FilterButton } from '@/ui/form/filter-bar';
import { SearchField } from '@/ui/form/search-field';
import { useFacets } from '../_hooks/use-facets';
import { facetCount, soleType, type RecordSearch } from '../_lib/search';
import { FacetSheet } from './facet-sheet';
import classes from './search-header.module.scss';

export interface SearchHeaderProps {
  search: RecordSearch;
  onChange: (part: Partial<RecordSearch>) => void;
}

const ALL = 'all';
/** 政策发布 as 政策: six of them must fit a line. */
const tabs: { key: Section | typeof ALL; label: string }[] = [
  { key: ALL, label: '全部' },
  ...sections.map((key) => ({ key, label: sectionLabels[key].slice(0, 2) })),
];

export function SearchHeader({ search, onChange }: SearchHeaderProps) {
  const [sheetOpen, setSheetOpen] = useState(false);
  const regions = useRegions((state) => state.all);
  const counts = useFacets(search);
  const spec = soleType(search);
  const chosen = facetCount(search);
  const places = regions.map(({ code, shortName }) => {
    const count = counts?.regions.find((region) => region.code === code)?.count ?? 0;
    return { key: code, label: shortName, note: `${count} 条` };
  });
  return (
    <>
      <View className={classes.search}>
        <SearchBox key={search.q} searched={search.q} onSearch={(q) => onChange({ q })} />
      </View>
      <View className={classes.tabs}>
        <Tabs
          label="板块"
          items={tabs}
          value={search.section ?? ALL}
          onChange={(key) => onChange({ section: key === ALL ? undefined : key, type: undefined, facets: {} })}
        />
      </View>
      <FilterBar
        filters={[{ key: 'regions', label: '地区', options: places, value: search.regions, many: true, counter: '地' }]}
        onChange={(_, value) => onChange({ regions: value })}
      >
        {spec && (
          <FilterButton
            text={chosen > 0 ? `筛选 ${chosen}` : '筛选'}
            label={chosen > 0 ? `筛选，已选 ${chosen} 项` : '筛选，不限'}
            on={chosen > 0}
            icon="filter"
            expanded={sheetOpen}
            onTap={() => setSheetOpen(true)}
          />
        )}
      </FilterBar>
      {spec && (
        <FacetSheet
          open={sheetOpen}
          spec={spec}
          counts={counts?.facets ?? []}
          chosen={search.facets}
          onChange={(facets) => onChange({ facets })}
          onClose={() => setSheetOpen(false)}
        />
      )}
    </>
  );
}

function SearchBox({ searched, onSearch }: { searched: string; onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState(searched);
  return (
    <SearchField
      placeholder="搜名称、简介、来源"
      value={typed}
      onChange={setTyped}
      onSearch={(text) => onSearch(text.trim())}
    />
  );
}

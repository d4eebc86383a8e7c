import { useState } from 'react';
import { useRegions } from '@/state/regions';
import { FilterBar, FilterButton } from '@/ui/form/filter-bar';
import { facetCount } from '../_lib/search';
import { FilterSheet } from './filter-sheet';
import { SaveFilter } from './save-filter';
import type { SearchHeaderProps } from './search-header';

/** Where, and under which conditions; each choice with what it would give. */
export function Filters({ search, counts, onChange }: SearchHeaderProps) {
  const [sheetOpen, setSheetOpen] = useState(false);
  const regions = useRegions((state) => state.all);
  const chosen = facetCount(search);
  const places = regions.map(({ code, shortName }) => {
    const count = counts?.regions.find((region) => region.code === code)?.count ?? 0;
    return { key: code, label: shortName, note: `${count} 条` };
  });
  return (
    <>
      <FilterBar
        filters={[{ key: 'regions', label: '地区', options: places, value: search.regions, many: true, counter: '地' }]}
        onChange={(_, value) => onChange({ regions: value })}
      >
        <FilterButton
          text={chosen > 0 ? `筛选 ${chosen}` : '筛选'}
          label={chosen > 0 ? `筛选，已选 ${chosen} 项` : '筛选，不限'}
          on={chosen > 0}
          icon="filter"
          expanded={sheetOpen}
          onTap={() => setSheetOpen(true)}
        />
        <SaveFilter search={search} />
      </FilterBar>
      <FilterSheet
        open={sheetOpen}
        search={search}
        counts={counts}
        onChange={onChange}
        onClose={() => setSheetOpen(false)}
      />
    </>
  );
}

import type { SearchFacet } from '@market/contract/search';
import { useState } from 'react';
import { AllFilters, FilterBar, type Filter } from '@/ui/form/filter-bar';
import { useSay } from '@/ui/language';
import type { About } from '../_hooks/use-results';
import { sheetCount, type Search } from '../_lib/search';
import { FacetSheet } from './facet-sheet';

export interface FiltersProps {
  search: Search;
  about: About | undefined;
  onChange: (part: Partial<Search>) => void;
}

/** Section and place each with a button of its own, the rest in a sheet; each choice with what it would give. */
export function Filters({ search, about, onChange }: FiltersProps) {
  const say = useSay();
  const [sheetOpen, setSheetOpen] = useState(false);
  const { filters } = search;
  const chosen = sheetCount(search);
  const filter = (key: SearchFacet, label: string, more: Partial<Filter> = {}): Filter => ({
    key,
    label,
    options: (about?.facets.find((facet) => facet.key === key)?.values ?? []).map((value) => ({
      key: value.value,
      label: value.label,
      note: say('{count} 条', { count: value.count }),
    })),
    value: filters[key] ?? [],
    ...more,
  });
  const choose = (key: string, values: string[]): void => onChange({ filters: { ...filters, [key]: values } });
  return (
    <>
      <FilterBar
        filters={[
          filter('group', say('板块'), { many: true }),
          filter('region', say('地区'), { many: true, counter: say('地') }),
        ]}
        onChange={choose}
      >
        <AllFilters chosen={chosen} expanded={sheetOpen} onTap={() => setSheetOpen(true)} />
      </FilterBar>
      <FacetSheet
        open={sheetOpen}
        search={search}
        about={about}
        onChange={onChange}
        onClose={() => setSheetOpen(false)}
      />
    </>
  );
}

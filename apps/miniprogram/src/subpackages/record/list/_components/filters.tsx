import type { Say } from '@market/contract/shared';
import { useState } from 'react';
import { useRegions } from '@/state/regions';
import { useElder } from '@/ui/elder';
import { AllFilters, FilterBar, type Filter } from '@/ui/form/filter-bar';
import { useSay } from '@/ui/language';
import { facetsWithChoices } from '../_lib/facet-choices';
import { facetCount, soleType } from '../_lib/search';
import { FilterSheet } from './filter-sheet';
import type { SearchHeaderProps } from './search-header';

const REGIONS = 'regions';
/** As many facets of a type stand in the bar itself; 长辈版 shows fewer at once. */
const AT_HAND = 2;
const none: string[] = [];

function facetsAtHand({ search, counts }: SearchHeaderProps, say: Say): Filter[] {
  const spec = soleType(search);
  if (!spec || !counts) return [];
  return facetsWithChoices(spec, counts.facets, search.facets)
    .slice(0, AT_HAND)
    .map(({ field: { key, label }, choices }) => ({
      key,
      label,
      many: true,
      value: search.facets[key] ?? none,
      options: choices.map(({ key: option, label: text, count }) => ({
        key: option,
        label: text,
        note: say('{count} 条', { count }),
      })),
    }));
}

/** Where, and under which conditions; each choice with what it would give. */
export function Filters(props: SearchHeaderProps) {
  const say = useSay();
  const { search, counts, onChange } = props;
  const [sheetOpen, setSheetOpen] = useState(false);
  const elder = useElder(({ on }) => on);
  const regions = useRegions((state) => state.all);
  const chosen = facetCount(search);
  const places = regions.map(({ code, shortName }) => {
    const count = counts?.regions.find((region) => region.code === code)?.count ?? 0;
    return { key: code, label: shortName, note: say('{count} 条', { count }) };
  });
  const place = {
    key: REGIONS,
    label: say('地区'),
    options: places,
    value: search.regions,
    many: true,
    counter: say('地'),
  };
  return (
    <>
      <FilterBar
        filters={[place, ...(elder ? [] : facetsAtHand(props, say))]}
        onChange={(key, value) =>
          onChange(key === REGIONS ? { regions: value } : { facets: { ...search.facets, [key]: value } })
        }
      >
        <AllFilters chosen={chosen} expanded={sheetOpen} onTap={() => setSheetOpen(true)} />
      </FilterBar>
      <FilterSheet {...props} open={sheetOpen} onClose={() => setSheetOpen(false)} />
    </>
  );
}

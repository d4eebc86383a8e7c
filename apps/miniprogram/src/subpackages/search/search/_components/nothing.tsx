import { searchFacetLabels, searchFacets } from '@market/contract/search';
import { NothingFound, singleWords, type Wider } from '@/ui/page/nothing-found';
import type { Search } from '../_lib/search';
import type { FiltersProps } from './filters';

/** Why there is nothing: the filters, each of which can be let go, or the words. */
export function Nothing({ search, about, onChange }: FiltersProps) {
  const { q, filters } = search;
  const narrowed = searchFacets.filter((key) => filters[key]?.length);
  const wider: Wider<Partial<Search>>[] = [
    ...narrowed.map((key) => ({
      key,
      label: `不限${searchFacetLabels[key]}`,
      change: { filters: { ...filters, [key]: [] } },
    })),
    ...singleWords(q),
  ];
  const outside = about?.outsideFilters ?? 0;
  return (
    <NothingFound
      of="结果"
      q={q}
      wider={wider}
      onWiden={onChange}
      onClear={narrowed.length > 0 ? () => onChange({ filters: {} }) : undefined}
      way={outside > 0 ? { text: `不加条件有 ${outside} 条，去看`, onTap: () => onChange({ filters: {} }) } : undefined}
    />
  );
}

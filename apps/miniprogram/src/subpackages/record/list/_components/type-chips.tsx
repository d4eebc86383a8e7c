import { typesOfSection } from '@market/contract/record';
import { Chips } from '@/ui/base/chips';
import { useElder } from '@/ui/elder';
import { useSay } from '@/ui/language';
import type { SearchHeaderProps } from './search-header';

/** The record types of a section that has several; tapping the chosen one shows them all again. */
export function TypeChips({ search, counts, onChange }: SearchHeaderProps) {
  const say = useSay();
  const elder = useElder(({ on }) => on);
  const types = search.section ? typesOfSection(search.section) : [];
  const countOf = (type: string): number | undefined =>
    counts && (counts.types.find((row) => row.type === type)?.count ?? 0);
  const items = types.map(({ type, label }) => {
    const count = countOf(type);
    return { key: type, label, ...(count !== undefined && { count }) };
  });
  return (
    <Chips
      wrapped={elder}
      label={say('类别')}
      items={items}
      value={search.type === undefined ? [] : [search.type]}
      onTap={(type) => onChange({ type: type === search.type ? undefined : type, facets: {} })}
    />
  );
}

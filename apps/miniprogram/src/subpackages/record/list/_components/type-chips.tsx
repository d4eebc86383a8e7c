import { typesOfSection } from '@market/contract/record';
import { Chips } from '@/ui/base/chips';
import { useTypeCounts } from '../_hooks/use-type-counts';
import type { SearchHeaderProps } from './search-header';

/** The record types of a section that has several; tapping the chosen one shows them all again. */
export function TypeChips({ search, onChange }: SearchHeaderProps) {
  const types = search.section ? typesOfSection(search.section) : [];
  const counts = useTypeCounts(types, search);
  return (
    <Chips
      label="类别"
      items={types.map(({ type, label }) => ({ key: type, label, count: counts[type] }))}
      value={search.type === undefined ? [] : [search.type]}
      onTap={(type) => onChange({ type: type === search.type ? undefined : type, facets: {} })}
    />
  );
}

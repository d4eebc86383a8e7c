import { columnTargets, type BatchDetail, type TargetKey } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';

/** The mapping being changed: the target of each column, and one value for all rows of a target without a column. */
export interface MappingDraft {
  targets: Readonly<Record<string, string | null>>;
  fills: Readonly<Record<string, string>>;
}

export const draftOf = ({ columns, fills }: Pick<BatchDetail, 'columns' | 'fills'>): MappingDraft => ({
  targets: Object.fromEntries(columns.map(({ key, target }) => [key, target])),
  fills,
});

/** A target has one column: the one that had it before is left out. A column takes the place of a fill. */
export function withTarget({ targets, fills }: MappingDraft, column: string, target: string | null): MappingDraft {
  const freed = Object.entries(targets).map(([key, old]) => [key, old === target && target !== null ? null : old]);
  const { [target ?? '']: _, ...others } = fills;
  return { targets: { ...Object.fromEntries(freed), [column]: target } as MappingDraft['targets'], fills: others };
}

export function withFill({ targets, fills }: MappingDraft, target: string, value: string): MappingDraft {
  const { [target]: _, ...others } = fills;
  return { targets, fills: value === '' ? others : { ...others, [target]: value } };
}

/** Required targets that neither a column nor a fill gives a value. */
export function missingTargets(spec: RecordTypeSpec, { targets, fills }: MappingDraft): TargetKey[] {
  const given = new Set([...Object.values(targets), ...Object.keys(fills)]);
  return columnTargets(spec)
    .filter(({ key, required }) => required && !given.has(key))
    .map(({ key }) => key);
}

/** Fills change as they are typed; spaces around them mean nothing. */
export const sameMapping = (one: MappingDraft, other: MappingDraft): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const entries = (record: Readonly<Record<string, string | null>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const sorted = ({ targets, fills }: MappingDraft) => [entries(targets), entries(fills)];

export const mappingBody = ({ targets, fills }: MappingDraft) => ({
  columns: Object.entries(targets).map(([key, target]) => ({ key, target })),
  fills: Object.fromEntries(Object.entries(fills).map(([key, value]) => [key, value.trim()])),
});

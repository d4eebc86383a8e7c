import { columnTargets, type BatchColumn, type BatchDetail, type TargetKey } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';

/** The mapping being changed: the target of each column, and one value for all rows of a target without a column. */
export interface MappingDraft {
  targets: Readonly<Record<string, string | null>>;
  fills: Readonly<Record<string, string>>;
}
type Columns = readonly Pick<BatchColumn, 'key' | 'target' | 'also' | 'sheets'>[];
type Read = Pick<BatchDetail, 'fills' | 'missing'> & { columns: Columns };

export const draftOf = ({ columns, fills }: Pick<Read, 'columns' | 'fills'>): MappingDraft => ({
  targets: Object.fromEntries(columns.map(({ key, target }) => [key, target])),
  fills,
});

/** The other columns of the sheets a column stands in; only these compete with it for a target. */
export function rivalsOf(columns: Columns, key: string): string[] {
  const sheets = new Set(columns.find((column) => column.key === key)?.sheets);
  return columns
    .filter((other) => other.key !== key && other.sheets.some((sheet) => sheets.has(sheet)))
    .map((other) => other.key);
}

/** In a sheet a target has one column: the one that had it before is left out. A column takes the place of a fill. */
export function withTarget(draft: MappingDraft, columns: Columns, key: string, target: string | null): MappingDraft {
  const freed = rivalsOf(columns, key).filter((other) => target !== null && draft.targets[other] === target);
  const { [target ?? '']: _, ...fills } = draft.fills;
  const left = Object.fromEntries(freed.map((other) => [other, null]));
  return { targets: { ...draft.targets, ...left, [key]: target }, fills };
}

export function withFill({ targets, fills }: MappingDraft, target: string, value: string): MappingDraft {
  const { [target]: _, ...others } = fills;
  return { targets, fills: value === '' ? others : { ...others, [target]: value } };
}

/** What columns and fills give a value; a column left as it was read also feeds what shares its cells. */
function givenBy({ targets, fills }: MappingDraft, columns: Columns): Set<string | null> {
  const also = columns.flatMap(({ key, target, also: shared }) => (targets[key] === target ? shared : []));
  return new Set([...Object.values(targets), ...also, ...Object.keys(fills)]);
}

/** Required targets that nothing gives a value: rows lack them as the file was read, or lose them by this change. */
export function missingTargets(spec: RecordTypeSpec, draft: MappingDraft, read: Read): TargetKey[] {
  const given = givenBy(draft, read.columns);
  const before = givenBy(draftOf(read), read.columns);
  return columnTargets(spec)
    .filter(({ key, required }) => required && !given.has(key) && (before.has(key) || read.missing.includes(key)))
    .map(({ key }) => key);
}

/** Columns that a person took for something else than they were read as. */
export const changedColumns = ({ targets }: MappingDraft, { columns }: Pick<Read, 'columns'>) =>
  columns
    .filter(({ key, target }) => targets[key] !== target)
    .map(({ key }) => ({ key, target: targets[key] ?? null }));

/** Fills change as they are typed; spaces around them mean nothing. */
export const sameMapping = (draft: MappingDraft, read: Pick<Read, 'columns' | 'fills'>): boolean =>
  changedColumns(draft, read).length === 0 &&
  JSON.stringify(entries(draft.fills)) === JSON.stringify(entries(read.fills));

const entries = (fills: MappingDraft['fills']) => Object.entries(fills).sort(([a], [b]) => (a < b ? -1 : 1));

/** Only what was changed is sent: a column of two fields keeps both until a person says otherwise. */
export const mappingBody = (draft: MappingDraft, read: Pick<Read, 'columns'>) => ({
  columns: changedColumns(draft, read),
  fills: Object.fromEntries(Object.entries(draft.fills).map(([key, value]) => [key, value.trim()])),
});

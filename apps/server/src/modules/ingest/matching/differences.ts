import { valueAt } from '@market/contract/ingest';
import type { RecordContent, RecordTypeSpec } from '@market/contract/record';
import { canonicalJson } from '@market/contract/shared';

const ENVELOPE = [
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'tags',
  'sourceName',
  'sourceUrl',
  'sourceDate',
  'location',
] as const;

/** The parts of a text that a sheet can change. Where it comes from and who may have it are not among them. */
export const partsOf = (spec: RecordTypeSpec): string[] => [
  ...ENVELOPE,
  ...spec.fields.map(({ key }) => `fields.${key}`),
];

/** What a row says of a part. Empty cells say nothing, nor does the bureau's own name, which stands where no source is written. */
export function saidOf(row: RecordContent, part: string, bureauName: string): unknown {
  const value = valueAt(row, part);
  return part === 'sourceName' && value === bureauName ? undefined : value;
}

/** The parts in which a row differs from a record. */
export const differences = (
  spec: RecordTypeSpec,
  existing: RecordContent,
  row: RecordContent,
  bureauName: string,
): string[] =>
  partsOf(spec).filter((part) => {
    const said = part === 'location' ? placeOf(row, existing) : saidOf(row, part, bureauName);
    return said !== undefined && plain(part, said) !== plain(part, valueAt(existing, part) ?? null);
  });

type Place = NonNullable<RecordContent['location']>;

/** Where a row says the record is; without an address the one that is known stands. */
function placeOf({ location }: RecordContent, existing: RecordContent): Place | undefined {
  return location ? { ...location, address: location.address || (existing.location?.address ?? '') } : undefined;
}

/** Chosen options have no order, how a point was surveyed makes no other place of it, nor a wider letter another text. */
function plain(part: string, value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return canonicalJson([...value].sort());
  if (part !== 'location' || value === null) return canonicalJson(value).normalize('NFKC').replace(/\s+/g, ' ');
  const { lng, lat, address } = value as Place;
  return canonicalJson([lng.toFixed(6), lat.toFixed(6), address]);
}

/** The record with what the row says; an empty cell never erases a value. */
export function overlay(
  spec: RecordTypeSpec,
  existing: RecordContent,
  row: RecordContent,
  bureauName: string,
): RecordContent {
  const changed = differences(spec, existing, row, bureauName);
  const fields = { ...existing.fields };
  for (const part of changed)
    if (part.startsWith('fields.')) {
      const key = part.slice('fields.'.length);
      const value = row.fields[key];
      if (value !== undefined) fields[key] = value;
    }
  const envelope = Object.fromEntries(
    ENVELOPE.filter((part) => changed.includes(part)).map((part) => [
      part,
      part === 'location' ? placeOf(row, existing) : row[part],
    ]),
  );
  return { ...existing, ...envelope, fields };
}

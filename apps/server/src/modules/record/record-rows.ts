import type {
  FieldValues,
  ProvenanceKind,
  RecordContent,
  RecordState,
  RevisionKind,
  RevisionState,
} from '@market/contract/record';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { MarketRecord } from './record.entity.js';

type Column = keyof MarketRecord;
type RawInstant = string | Date;

/** Exactly the columns a card shows; nothing else is read for a list. */
export const cardColumns = [
  'id',
  'recordType',
  'regionCode',
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'tags',
  'fields',
  'demo',
  'provenance',
  'sourceName',
  'verifiedByRegion',
  'verifiedAt',
  'nextReviewAt',
  'publishedAt',
] as const satisfies readonly Column[];

export const detailColumns = [
  ...cardColumns,
  'sourceUrl',
  'sourceDate',
  'location',
  'share',
  'publishedNumber',
] as const satisfies readonly Column[];

export const staffColumns = [
  ...cardColumns,
  'state',
  'revisionState',
  'revisionKind',
  'version',
  'updatedAt',
] as const satisfies readonly Column[];

/** What a sheet of records says of each. */
export const sheetColumns = [
  ...cardColumns,
  'sourceUrl',
  'sourceDate',
  'location',
  'state',
] as const satisfies readonly Column[];

/** Reads the columns of records (alias `r`) under their own names. */
export function addColumns<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  columns: readonly Column[],
): SelectQueryBuilder<T> {
  for (const column of columns) {
    const path = `r.${column}`;
    query.addSelect(path, column);
  }
  return query;
}

/** Rows as the drivers give them: JSON perhaps as text, instants as text or Date, flags as numbers. */
export interface CardRow {
  id: string;
  recordType: string;
  regionCode: string;
  title: string;
  titleEn: string | null;
  summary: string;
  summaryEn: string | null;
  tags: string | string[];
  fields: string | FieldValues;
  demo: number | boolean;
  provenance: ProvenanceKind;
  sourceName: string;
  verifiedByRegion: string | null;
  verifiedAt: RawInstant | null;
  nextReviewAt: RawInstant | null;
  publishedAt: RawInstant | null;
}

export interface DetailRow extends CardRow {
  sourceUrl: string | null;
  sourceDate: string | null;
  location: string | RecordContent['location'];
  share: RecordContent['share'];
  publishedNumber: number;
}

export interface SheetRow extends CardRow, Pick<DetailRow, 'sourceUrl' | 'sourceDate' | 'location'> {
  state: RecordState;
}

export interface StaffRow extends CardRow {
  state: RecordState;
  revisionState: RevisionState | null;
  revisionBy: string | null;
  revisionKind: RevisionKind | null;
  version: number;
  updatedAt: RawInstant;
}

import {
  getRecordType,
  shownValues,
  type FieldValues,
  type RecordCard,
  type RecordDetail,
} from '@market/contract/record';
import { flagFrom, iso, isoInstant, jsonFrom } from '../../database/engine.js';
import { englishOf } from './record-content.js';
import type { CardRow, DetailRow } from './record-rows.js';

/** The envelope every view of a record shares. */
export const envelope = (row: CardRow): Omit<RecordCard, 'fields'> => ({
  id: row.id,
  recordType: row.recordType,
  regionCode: row.regionCode,
  title: row.title,
  summary: row.summary,
  ...englishOf(row),
  tags: jsonFrom<string[]>(row.tags),
  demo: flagFrom(row.demo),
  provenance: row.provenance,
  sourceName: row.sourceName,
  verifiedByRegion: row.verifiedByRegion,
  verifiedAt: iso(row.verifiedAt),
  nextReviewAt: iso(row.nextReviewAt),
});

/** Of the type's own fields the public gets those meant for the place, never an internal one. */
const shown = (row: CardRow, place: 'card' | 'detail'): FieldValues =>
  shownValues(getRecordType(row.recordType), jsonFrom<FieldValues>(row.fields), place);

export const recordCard = (row: CardRow): RecordCard => ({ ...envelope(row), fields: shown(row, 'card') });

/** `version` is the number of the published text: what is being worked on inside does not show. */
export const recordDetail = (row: DetailRow, links: RecordDetail['links']): RecordDetail => ({
  ...envelope(row),
  fields: shown(row, 'detail'),
  sourceUrl: row.sourceUrl,
  sourceDate: row.sourceDate,
  location: jsonFrom<RecordDetail['location']>(row.location),
  share: row.share,
  version: Number(row.publishedNumber),
  publishedAt: isoInstant(row.publishedAt ?? ''),
  links,
});

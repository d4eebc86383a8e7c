import * as z from 'zod/mini';
import { day, filledText, id, instant, pageQuery, regionCode, text, version } from '../shared/index.js';
import { provenanceKinds, revisionKinds } from './record.rules.js';
import { dueKinds } from './freshness.js';
import { recordStates, revisionStates } from './record.states.js';
import { lenses } from './time-lens.js';
import { shareKinds } from './sharing.js';
import { recordSorts, staffRecordSorts } from './sorts.js';

const fieldKey = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));
const fieldRow = z.record(fieldKey, text(1000));
const fieldValue = z.union([text(4000), z.number(), z.boolean(), z.array(text(80)), z.array(fieldRow)]);
export const fieldValues = z.record(fieldKey, fieldValue);

/** GCJ-02 degrees. The CRS the value came in is kept beside it. */
export const location = z.strictObject({
  lng: z.number().check(z.minimum(73), z.maximum(136)),
  lat: z.number().check(z.minimum(3), z.maximum(54)),
  address: text(200),
  sourceCrs: z.enum(['WGS-84', 'GCJ-02', 'BD-09', 'unknown']),
});

/** For readers who chose English; absent when nobody wrote it. */
const inEnglish = { titleEn: z.optional(filledText(240)), summaryEn: z.optional(filledText(2000)) };

/** What a bureau types: the envelope's free part and the type's own fields. */
export const recordContent = z.strictObject({
  title: filledText(120),
  summary: text(2000),
  ...inEnglish,
  tags: z.array(filledText(20)).check(z.maxLength(12)),
  provenance: z.enum(provenanceKinds),
  sourceName: filledText(160),
  sourceUrl: z.nullable(z.url().check(z.maxLength(500))),
  sourceDate: z.nullable(day),
  share: z.enum(shareKinds),
  location: z.nullable(location),
  fields: fieldValues,
});
export type RecordContent = z.output<typeof recordContent>;

const provenanceView = {
  provenance: z.enum(provenanceKinds),
  sourceName: z.string(),
  verifiedByRegion: z.nullable(z.string()),
  verifiedAt: z.nullable(z.string()),
  nextReviewAt: z.nullable(z.string()),
};

export const recordCard = z.object({
  id,
  recordType: z.string(),
  regionCode,
  title: z.string(),
  summary: z.string(),
  ...inEnglish,
  tags: z.array(z.string()),
  fields: fieldValues,
  demo: z.boolean(),
  /** In a list: the first slot that can be booked, null when all are taken; absent where no bookings are taken. */
  freeSlot: z.optional(z.nullable(z.object({ day: z.string(), label: z.string() }))),
  ...provenanceView,
});
export type RecordCard = z.output<typeof recordCard>;

export const recordDetail = z.object({
  ...recordCard.shape,
  sourceUrl: z.nullable(z.string()),
  sourceDate: z.nullable(z.string()),
  location: z.nullable(location),
  share: z.enum(shareKinds),
  version: z.int(),
  publishedAt: z.string(),
  /** Other records it names, by the field that names them. */
  links: z.array(z.object({ key: z.string(), id, title: z.string() })),
});
export type RecordDetail = z.output<typeof recordDetail>;

/** `facets` is `key:value` pairs joined by `;`, values of one key joined by `,` (any of them). */
export const recordQuery = z.strictObject({
  ...pageQuery,
  type: z.optional(z.string().check(z.maxLength(40))),
  section: z.optional(z.string().check(z.maxLength(40))),
  region: z.optional(z.string().check(z.maxLength(120), z.regex(/^\d{6}(,\d{6})*$/))),
  facets: z.optional(text(400)),
  q: z.optional(text(60)),
  lens: z.optional(z.enum(lenses)),
  sort: z._default(z.enum(recordSorts), 'newest'),
});
export type RecordQuery = z.output<typeof recordQuery>;

export const facetCounts = z.object({
  facets: z.array(z.object({ key: z.string(), value: z.string(), count: z.int() })),
  regions: z.array(z.object({ code: z.string(), count: z.int() })),
  /** The types of the section under the same words and places, whatever type and facets are chosen. */
  types: z.array(z.object({ type: z.string(), count: z.int() })),
});

/** A row of the console's data table. */
export const staffRecordRow = z.object({
  ...recordCard.shape,
  state: z.enum(recordStates),
  revisionState: z.nullable(z.enum(revisionStates)),
  revisionBy: z.nullable(z.string()),
  revisionKind: z.nullable(z.enum(revisionKinds)),
  version,
  updatedAt: instant,
  /** While a change waits: the end of the working days a verifier has for it. */
  verifyBy: z.nullable(instant),
  /** While a change is returned: the end of the working days in which it is put right. */
  answerBy: z.nullable(instant),
});
export type StaffRecordRow = z.output<typeof staffRecordRow>;

export const recordVersionView = z.object({
  number: z.int(),
  state: z.enum(revisionStates),
  content: recordContent,
  note: z.string(),
  /** Where what changed can be checked, besides the record's own source. */
  evidenceUrl: z.nullable(z.string()),
  editedBy: z.string(),
  editedAt: z.string(),
  verifiedBy: z.nullable(z.string()),
  verifiedAt: z.nullable(z.string()),
});

export const staffRecordDetail = z.object({
  row: staffRecordRow,
  content: recordContent,
  /** The revision being worked on, when it differs from what is published. */
  revision: z.nullable(recordVersionView),
  /** Whether the caller is the one who made it, and so cannot verify it. */
  revisionIsMine: z.boolean(),
  versions: z.array(recordVersionView),
});
export type StaffRecordDetail = z.output<typeof staffRecordDetail>;

export const staffRecordQuery = z.strictObject({
  ...pageQuery,
  type: z.optional(z.string().check(z.maxLength(40))),
  region: z.optional(regionCode),
  state: z.optional(z.enum([...recordStates, 'pending', 'returned'])),
  /** `due`: to be looked at again now or soon, with nobody's change waiting for a verifier; `overdue`: of those, the late. With a round, `due` is all that is left of it. */
  due: z.optional(z.enum(dueKinds)),
  /** What the revision in work does to what is published. */
  kind: z.optional(z.enum(revisionKinds)),
  /** A round of verification: its records that are not done. */
  round: z.optional(id),
  /** What one import brought, while it waits. */
  batch: z.optional(id),
  q: z.optional(text(60)),
  sort: z._default(z.enum(staffRecordSorts), 'newest'),
});

const webAddress = z.url().check(z.maxLength(500), z.regex(/^https?:/i));
/** Why something was changed, or how it is known to hold. */
const grounds = { note: z._default(text(300), ''), evidenceUrl: z._default(z.nullable(webAddress), null) };

export const createRecord = z.strictObject({ recordType: z.string(), regionCode, content: recordContent });
/** `correctionId`: the change is made for that 纠错, and answers it when it is published. */
export const editRecord = z.strictObject({ version, content: recordContent, ...grounds, correctionId: z.optional(id) });
export const decideRecord = z.strictObject({ version });
export const explainRecord = z.strictObject({ version, reason: filledText(300) });

import type { RecordContent, RecordTypeSpec } from '@market/contract/record';
import { columnsOf } from './record-content.js';
import type { RecordVersion } from './record-version.entity.js';
import { MarketRecord } from './record.entity.js';

/** Who made a version that no person made. */
export const platformEditor = { accountId: null, displayName: '平台' } as const;

interface Beginning {
  id: string;
  regionCode: string;
  content: RecordContent;
  createdBy: string | null;
  now: Date;
}

/** A first draft; its text stands in the record and in version 1. */
export const newRecord = (spec: RecordTypeSpec, { id, regionCode, content, createdBy, now }: Beginning): MarketRecord =>
  Object.assign(new MarketRecord(), columnsOf(spec, content), {
    id,
    recordType: spec.type,
    regionCode,
    state: 'draft',
    version: 1,
    revisionNumber: 1,
    revisionState: 'editing',
    revisionKind: null,
    publishedNumber: 0,
    verifiedByRegion: null,
    verifiedAt: null,
    nextReviewAt: null,
    publishedAt: null,
    demo: false,
    createdBy,
    createdAt: now,
    updatedAt: now,
  } as const);

/** A text as `editor` leaves it at `now`: not yet seen by anybody else. */
export const newVersion = (
  recordId: string,
  number: number,
  content: RecordContent,
  editor: { accountId: string | null; displayName: string },
  now: Date,
): Omit<RecordVersion, 'id'> => ({
  recordId,
  number,
  state: 'editing',
  content,
  note: '',
  correctionId: null,
  batchId: null,
  editedBy: editor.accountId,
  editedByName: editor.displayName,
  editedAt: now,
  verifiedByName: null,
  verifiedByRegion: null,
  evidenceUrl: null,
  verifiedAt: null,
});

import { getRecordType, revisionKind, type RecordContent } from '@market/contract/record';
import { newId } from '../../common/ids.js';
import type { Account } from '../../modules/account/account.entity.js';
import { publishedOf } from '../../modules/record/record-content.js';
import { newVersion } from '../../modules/record/new-record.js';
import type { RecordVersion } from '../../modules/record/record-version.entity.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import { daysAgo, writtenDays } from './demo-days.js';
import type { DemoRecord } from './demo-files.js';

interface Bureau {
  content: RecordContent;
  maintainer: Account;
  verifier: Account;
  now: Date;
}

/** The change in work of a record, noted on its row: a first draft as it is written, of a published record what differs. */
export function revisionRows(
  row: MarketRecord,
  { revision }: DemoRecord,
  { content, maintainer, verifier, now }: Bureau,
): RecordVersion[] {
  if (!revision) return [];
  const { fields, ...rest } = revision.changes ?? {};
  const changed = { ...content, ...rest, fields: { ...content.fields, ...fields } };
  const text = writtenDays(getRecordType(row.recordType), changed, now);
  const number = row.publishedNumber + 1;
  const editedAt = daysAgo(now, revision.editedDaysAgo, '10:40');
  Object.assign(row, {
    revisionNumber: number,
    revisionState: revision.state,
    revisionKind: revisionKind(publishedOf(row), text),
    updatedAt: editedAt,
    version: number + 1,
  });
  const seen = { verifiedByName: verifier.displayName, verifiedAt: daysAgo(now, revision.editedDaysAgo, '16:20') };
  return [
    {
      id: newId(),
      ...newVersion(row.id, number, text, { ...maintainer, accountId: maintainer.id }, editedAt),
      state: revision.state,
      note: revision.note,
      ...(revision.state === 'returned' && seen),
    },
  ];
}

import { getRecordType, type FieldValues, type StaffRecordDetail, type StaffRecordRow } from '@market/contract/record';
import { iso, isoInstant, jsonFrom } from '../../database/engine.js';
import { contentOf } from './record-content.js';
import type { StaffRow } from './record-rows.js';
import type { RecordVersion } from './record-version.entity.js';
import { envelope } from './record.view.js';
import type { MarketRecord } from './record.entity.js';

/** Until when a second person looks at a change, or its editor puts it right. */
export interface DeskDue {
  verifyBy: Date | null;
  answerBy: Date | null;
}
type VersionView = StaffRecordDetail['versions'][number];

/** A row of the data table with the fields of its columns, internal ones too: the bureau reads its own data. */
export function staffRecordRow(row: StaffRow, due: DeskDue): StaffRecordRow {
  const columns = getRecordType(row.recordType).fields.filter((field) => field.show.includes('table'));
  const values = jsonFrom<FieldValues>(row.fields);
  const shown = columns.flatMap(({ key }) => (values[key] === undefined ? [] : [[key, values[key]] as const]));
  return {
    ...envelope(row),
    fields: Object.fromEntries(shown),
    state: row.state,
    revisionState: row.revisionState,
    revisionBy: row.revisionBy,
    revisionKind: row.revisionKind,
    version: Number(row.version),
    updatedAt: isoInstant(row.updatedAt),
    verifyBy: iso(due.verifyBy),
    answerBy: iso(due.answerBy),
  };
}

/** `versions` newest first. */
export function staffRecordDetail(
  record: MarketRecord,
  versions: readonly RecordVersion[],
  readerId: string,
  due: DeskDue,
): StaffRecordDetail {
  const revision = versions.find((version) => version.number === record.revisionNumber);
  return {
    row: staffRecordRow({ ...record, revisionBy: revision?.editedByName ?? null }, due),
    content: contentOf(record),
    revision: revision ? versionView(revision) : null,
    revisionIsMine: revision?.editedBy === readerId,
    versions: versions.map(versionView),
  };
}

const versionView = (version: RecordVersion): VersionView => ({
  number: version.number,
  state: version.state,
  content: version.content,
  note: version.note,
  evidenceUrl: version.evidenceUrl,
  editedBy: version.editedByName,
  editedAt: isoInstant(version.editedAt),
  verifiedBy: version.verifiedByName,
  verifiedAt: iso(version.verifiedAt),
});

import type {
  OwnCorrection,
  OwnCorrectionDetail,
  StaffCorrectionDetail,
  StaffCorrectionRow,
} from '@market/contract/correction';
import { iso } from '../../database/engine.js';
import { labelOf, textAt, type CorrectedRecord } from './corrected-record.js';
import type { CorrectionStepRow } from './correction-step.entity.js';
import type { Correction } from './correction.entity.js';

export const ownCorrection = (row: Correction): OwnCorrection => ({
  id: row.id,
  number: row.number,
  recordId: row.recordId,
  recordType: row.recordType,
  recordTitle: row.recordTitle,
  regionCode: row.regionCode,
  kind: row.kind,
  field: row.field,
  fieldLabel: labelOf(row),
  state: row.state,
  deadline: row.deadline.toISOString(),
  calendarKnown: row.calendarKnown,
  createdAt: row.createdAt.toISOString(),
  answeredAt: iso(row.answeredAt),
  demo: row.demo,
  version: row.version,
});

const claim = ({ problem, suggestion, evidenceUrl }: Correction) => ({ problem, suggestion, evidenceUrl });

/** Words between bureaus stay between them; the reporter reads what was decided and why. */
const toldToReporter = ({ name, regionCode, note, at }: CorrectionStepRow) => ({
  name,
  regionCode,
  note: name === 'transfer' ? '' : note,
  at: at.toISOString(),
});

export const ownCorrectionDetail = (
  row: Correction,
  steps: readonly CorrectionStepRow[],
  change: OwnCorrectionDetail['change'],
): OwnCorrectionDetail => ({
  ...ownCorrection(row),
  ...claim(row),
  answer: row.answer,
  answeredNumber: row.answeredNumber,
  change,
  reopenedAt: iso(row.reopenedAt),
  steps: steps.map(toldToReporter),
});

export const staffCorrectionRow = (row: Correction): StaffCorrectionRow => ({
  ...ownCorrection(row),
  reporter: { name: row.reporterName, organization: row.organizationName },
  transfers: row.transfers,
});

export const staffCorrectionDetail = (
  row: Correction,
  { record, changing }: CorrectedRecord,
  steps: readonly CorrectionStepRow[],
): StaffCorrectionDetail => ({
  row: staffCorrectionRow(row),
  ...claim(row),
  shownText: row.shownText,
  shownNumber: row.shownNumber,
  record: {
    regionCode: record.regionCode,
    state: record.state,
    publishedNumber: record.publishedNumber,
    text: textAt(row, record),
    sourceUrl: record.sourceUrl,
    revisionState: record.revisionState,
  },
  changing,
  answer: row.answer,
  answeredNumber: row.answeredNumber,
  reopenedAt: iso(row.reopenedAt),
  steps: steps.map(({ name, byName, regionCode, note, at }) => ({
    name,
    byName,
    regionCode,
    note,
    at: at.toISOString(),
  })),
});

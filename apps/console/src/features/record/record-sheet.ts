import {
  fieldText,
  provenanceLabels,
  recordStateLabels,
  type RecordTypeSpec,
  type StaffRecordRow,
} from '@market/contract/record';
import { isoDay } from '@market/contract/shared';

const dayOf = (instant: string | null): string => (instant ? isoDay(instant) : '');

/** The listed rows as a sheet: a line of titles, then one line a record. */
export function sheetOf(spec: RecordTypeSpec, rows: readonly StaffRecordRow[]): string[][] {
  const fields = spec.fields.filter((field) => field.show.includes('table'));
  return [
    [spec.titleLabel, ...fields.map((field) => field.label), '来源', '来源名称', '核验日期', '下次复核', '状态'],
    ...rows.map((row) => [
      row.title,
      ...fields.map((field) => fieldText(field, row.fields[field.key], row.fields)),
      provenanceLabels[row.provenance].label,
      row.sourceName,
      dayOf(row.verifiedAt),
      dayOf(row.nextReviewAt),
      recordStateLabels[row.state],
    ]),
  ];
}

import type { InquiryRow, OwnInquiry, StaffInquiry } from '@market/contract/inquiry';
import { isoInstant } from '../../database/engine.js';
import type { Inquiry } from './inquiry.entity.js';

export const inquiryRow = (row: Inquiry): InquiryRow => ({
  id: row.id,
  recordId: row.recordId,
  recordTitle: row.recordTitle,
  regionCode: row.regionCode,
  organizationName: row.organizationName,
  kind: row.kind,
  state: row.state,
  version: row.version,
  question: row.question,
  dueAt: isoInstant(row.dueAt),
  createdAt: isoInstant(row.createdAt),
});

const content = (row: Inquiry) => ({ ...inquiryRow(row), amountFen: row.amountFen, turns: row.turns });

export const ownInquiry = (row: Inquiry, consent: OwnInquiry['consent']): OwnInquiry => ({ ...content(row), consent });
export const staffInquiry = (row: Inquiry, consent: StaffInquiry['consent']): StaffInquiry => ({
  ...content(row),
  consent,
});

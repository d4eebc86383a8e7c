import type { FeedbackRow, OwnFeedback, StaffFeedback } from '@market/contract/feedback';
import { isoInstant } from '../../database/engine.js';
import type { Feedback } from './feedback.entity.js';

export const feedbackRow = (row: Feedback, receiver: string): FeedbackRow => ({
  id: row.id,
  kind: row.kind,
  regionCode: row.regionCode,
  receiver,
  state: row.state,
  version: row.version,
  text: row.text,
  dueAt: isoInstant(row.dueAt),
  createdAt: isoInstant(row.createdAt),
});

export const ownFeedback = (row: Feedback, receiver: string, phoneMasked: string | null): OwnFeedback => ({
  ...feedbackRow(row, receiver),
  turns: row.turns,
  phoneMasked,
});

export const staffFeedback = (row: Feedback, receiver: string): StaffFeedback => ({
  ...feedbackRow(row, receiver),
  turns: row.turns,
  anonymous: row.accountId === null,
  contactGiven: row.contact !== null,
});

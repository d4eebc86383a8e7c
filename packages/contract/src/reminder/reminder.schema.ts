import * as z from 'zod/mini';
import { reminderLeads } from '../record/index.js';
import { id } from '../shared/index.js';

export const setReminder = z.strictObject({ lead: z.literal(reminderLeads) });

/** One a person and record: `lead` days before the window closes, in the morning. */
export const reminder = z.object({
  recordId: id,
  title: z.string(),
  lead: z.int(),
  closesOn: z.string(),
  dueAt: z.string(),
});
export type Reminder = z.output<typeof reminder>;

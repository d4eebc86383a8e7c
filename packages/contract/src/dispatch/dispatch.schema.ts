import * as z from 'zod/mini';
import { messageChannels, messageGroups } from '../message/groups.js';
import { id, pageQuery } from '../shared/index.js';
import { dispatchStates } from './dispatch.states.js';

/** For the system admin: that and why it did not arrive, not what it said. */
export const dispatchRow = z.object({
  id,
  channel: z.enum(messageChannels),
  group: z.enum(messageGroups),
  recipientName: z.string(),
  state: z.enum(dispatchStates),
  attempts: z.int(),
  lastError: z.nullable(z.string()),
  createdAt: z.string(),
  /** When it is tried next. */
  availableAt: z.string(),
  sentAt: z.nullable(z.string()),
});
export type DispatchRow = z.output<typeof dispatchRow>;

export const dispatchQuery = z.strictObject({
  ...pageQuery,
  state: z._default(z.enum(dispatchStates), 'dead'),
  channel: z.optional(z.enum(messageChannels)),
});

import * as z from 'zod/mini';
import { filledText, id } from '../shared/index.js';
import { attachmentHosts, attachmentTypes, audiences, type AttachmentType } from './attachment.rules.js';
import { attachmentStates } from './attachment.states.js';

export const attachmentView = z.object({
  id,
  name: z.string(),
  type: z.enum(Object.keys(attachmentTypes) as AttachmentType[]),
  bytes: z.int(),
  audience: z.enum(audiences),
  /** The part of its host it belongs to: of a bid, the indicator it is evidence for. */
  part: z.nullable(z.string()),
  state: z.enum(attachmentStates),
  /** Why it was refused, for whoever sent it. */
  refusal: z.nullable(z.string()),
  /** SM3 of the content, 64 hexadecimal digits; known once it was checked. */
  digest: z.nullable(z.string()),
  addedAt: z.string(),
  /** The reader may take it away. */
  removable: z.boolean(),
});
export type AttachmentView = z.output<typeof attachmentView>;

export const attachmentsQuery = z.strictObject({ about: z.enum(attachmentHosts), aboutId: id });
export const addAttachment = z.strictObject({
  ...attachmentsQuery.shape,
  name: filledText(120),
  audience: z._default(z.enum(audiences), 'parties'),
  part: z.optional(z.string().check(z.regex(/^[a-z0-9]{1,12}$/))),
});

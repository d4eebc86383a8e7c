import * as z from 'zod/mini';
import { id, regionCode } from '../shared/index.js';

/** An organization that is, or may be, invited to a 定向 challenge. */
export const invitee = z.object({
  id,
  name: z.string(),
  regionCode,
  field: z.string(),
  invitedAt: z.nullable(z.string()),
});
export type Invitee = z.output<typeof invitee>;
export const saveInvitations = z.strictObject({ organizationIds: z.array(id).check(z.maxLength(50)) });

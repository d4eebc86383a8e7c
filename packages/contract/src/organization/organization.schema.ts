import * as z from 'zod/mini';
import { filledText, id, regionCode, seats, text, version } from '../shared/index.js';
import { organizationKinds, organizationStates } from './kinds.js';

export const organizationContent = z.strictObject({
  name: filledText(80),
  creditCode: text(30),
  kind: z.enum(organizationKinds),
  regionCode,
  field: text(20),
  summary: text(300),
});
export type OrganizationContent = z.output<typeof organizationContent>;

export const ownOrganization = z.object({
  id,
  ...organizationContent.shape,
  state: z.enum(organizationStates),
  seat: z.enum(seats),
  version,
  demo: z.boolean(),
});
export type OwnOrganization = z.output<typeof ownOrganization>;

export const saveOrganization = z.strictObject({ version, content: organizationContent });

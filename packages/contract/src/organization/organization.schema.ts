import * as z from 'zod/mini';
import { day, filledText, id, regionCode, seats, text, version } from '../shared/index.js';
import { organizationKinds, organizationStates } from './kinds.js';
import { organizationSizes, qualifications, revenueKeys } from './profile.js';

export const organizationProfile = z.strictObject({
  size: z.nullable(z.enum(organizationSizes)),
  staff: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  revenue: z.nullable(z.enum(revenueKeys)),
  foundedOn: z.nullable(day),
  researchPercent: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  qualifications: z.nullable(z.readonly(z.array(z.enum(qualifications)).check(z.maxLength(qualifications.length)))),
});

export const organizationContent = z.strictObject({
  name: filledText(80),
  creditCode: text(30),
  kind: z.enum(organizationKinds),
  regionCode,
  field: text(20),
  summary: text(300),
  /** Left out, what is known stays. */
  profile: z.optional(organizationProfile),
});
export type OrganizationContent = z.output<typeof organizationContent>;

export const ownOrganization = z.object({
  id,
  ...organizationContent.shape,
  profile: organizationProfile,
  state: z.enum(organizationStates),
  seat: z.enum(seats),
  version,
  demo: z.boolean(),
});
export type OwnOrganization = z.output<typeof ownOrganization>;

export const saveOrganization = z.strictObject({ version, content: organizationContent });

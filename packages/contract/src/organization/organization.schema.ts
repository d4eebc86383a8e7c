import * as z from 'zod/mini';
import { filledText, id, regionCode, seats, text, version } from '../shared/index.js';

export const organizationKinds = ['enterprise', 'university', 'institute', 'team'] as const;
export const organizationKindLabels = {
  enterprise: '企业',
  university: '高校',
  institute: '科研院所',
  team: '创新团队',
} as const;
/** declared：单位自报；verified：属地初审时核实。 */
export const organizationStates = ['declared', 'verified'] as const;
export const organizationStateLabels = { declared: '已登记，待属地核实', verified: '已认证' } as const;

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

import * as z from 'zod/mini';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { linkStates, portalModes, portalTopics } from './portal.rules.js';

const address = {
  mode: z.enum(portalModes),
  url: z.nullable(
    z.url({ protocol: /^https?$/, error: '填完整的网址，以 http:// 或 https:// 开头' }).check(z.maxLength(500)),
  ),
  appId: z.nullable(text(40)),
  path: z.nullable(text(300)),
};

export const portalContent = z.strictObject({
  topic: z.enum(portalTopics),
  name: filledText(40),
  ...address,
  source: text(300),
});

/** Of what its bureau has not confirmed, the name alone: no address, no button. */
export const portalView = z.object({
  id,
  regionCode,
  topic: z.enum(portalTopics),
  name: z.string(),
  confirmed: z.boolean(),
  ...address,
  link: z.object({
    state: z.enum(linkStates),
    checkedAt: z.nullable(z.string()),
    /** Since when it is in this state. */
    since: z.nullable(z.string()),
  }),
});
export type PortalView = z.output<typeof portalView>;

export const staffPortal = z.object({
  ...portalView.shape,
  source: z.string(),
  retired: z.boolean(),
  version: z.int(),
  editedByName: z.nullable(z.string()),
  confirmedByName: z.nullable(z.string()),
  confirmedAt: z.nullable(z.string()),
  /** Why the last look found nothing, in words. */
  problem: z.nullable(z.string()),
  /** Jumps of the last 30 days. */
  jumps: z.int(),
  canEdit: z.boolean(),
  canConfirm: z.boolean(),
});
export type StaffPortal = z.output<typeof staffPortal>;

export const portalQuery = z.strictObject({ region: z.optional(regionCode) });
export const createPortal = z.strictObject({ regionCode, ...portalContent.shape });
export const savePortal = z.strictObject({ version, ...portalContent.shape });
export const portalVersion = z.strictObject({ version });

export const portalProbe = z.object({
  at: z.string(),
  ok: z.boolean(),
  status: z.nullable(z.int()),
  tookMs: z.int(),
  problem: z.nullable(z.string()),
});
export type PortalProbe = z.output<typeof portalProbe>;
export const probeQuery = z.strictObject(pageQuery);

/** 打开、复制、扫码。 */
export const jumpKinds = ['open', 'copy', 'qrCode'] as const;
export const jump = z.strictObject({ kind: z.enum(jumpKinds) });

import * as z from 'zod/mini';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { jumpKinds, linkStates, portalModes, portalTopics } from './portal.rules.js';

const isWebAddress = (url: string): boolean => /^https?:\/\/[^@\\/?#]+([/?#]|$)/i.test(url) && URL.canParse(url);

/** Opens a page and does nothing else; nothing stands before the host that would look like another one. */
export const webAddress = z
  .string()
  .check(
    z.maxLength(500),
    z.refine(isWebAddress, { error: '填完整的网址，以 http:// 或 https:// 开头，主机名前不带账号' }),
  );

const address = {
  mode: z.enum(portalModes),
  url: z.nullable(webAddress),
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
  /** Who has to leave the confirmation to a colleague. */
  editedBy: z.nullable(id),
  editedByName: z.nullable(z.string()),
  confirmedByName: z.nullable(z.string()),
  confirmedAt: z.nullable(z.string()),
  /** Why the last look found nothing, in words. */
  problem: z.nullable(z.string()),
  /** Jumps of the last 30 days. */
  jumps: z.int(),
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

export const jump = z.strictObject({ kind: z.enum(jumpKinds) });

const jumpCounts = z.object({ open: z.int(), copy: z.int(), qrCode: z.int() });
export const jumpFigures = z.object({
  /** Beijing days, both counted. */
  from: z.string(),
  until: z.string(),
  /** From west to east, every place; `days` from the first to the last, all kinds together. */
  items: z.array(z.object({ regionCode, ...jumpCounts.shape, days: z.array(z.int()) })),
});
export type JumpFigures = z.output<typeof jumpFigures>;

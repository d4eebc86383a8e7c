import * as z from 'zod/mini';
import { filledText, id, mobileNumber } from '../shared/index.js';
import { legalHoldIds, personalDataKindIds } from './guide.js';
import { deletionBlockIds, exportStates } from './privacy.rules.js';

const version = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const code = z.string().check(z.regex(/^\d{6}$/));

export const agreeToGuide = z.strictObject({ version });

export const guideConsent = z.object({
  id,
  version: z.string(),
  /** SM3 of the text that was agreed to. */
  digest: z.string(),
  agreedAt: z.string(),
  withdrawnAt: z.nullable(z.string()),
});
export type GuideConsent = z.output<typeof guideConsent>;

export const ownPrivacy = z.object({
  version: z.string(),
  /** Whether the text in force is agreed to. */
  agreed: z.boolean(),
  history: z.array(guideConsent),
  /** 个性化排序。 */
  recommendations: z.boolean(),
});
export type OwnPrivacy = z.output<typeof ownPrivacy>;

export const setRecommendations = z.strictObject({ on: z.boolean() });

/** What is kept about the person: how many rows of each kind. */
export const ownData = z.object({
  displayName: z.string(),
  phoneMasked: z.nullable(z.string()),
  wechat: z.boolean(),
  organizationName: z.nullable(z.string()),
  kinds: z.array(z.object({ kind: z.enum(personalDataKindIds), count: z.int() })),
});
export type OwnData = z.output<typeof ownData>;

export const rename = z.strictObject({ displayName: filledText(40) });
export const askPhoneCode = z.strictObject({ phone: mobileNumber });
export const changePhone = z.strictObject({ phone: mobileNumber, code });
export const takeWechatPhone = z.strictObject({ code: filledText(200) });

/** Without a code the sign-in itself must be fresh. */
export const confirmed = z.strictObject({ code: z.optional(code) });

export const dataExport = z.object({
  id,
  state: z.enum(exportStates),
  askedAt: z.string(),
  expiresAt: z.nullable(z.string()),
});
export type DataExport = z.output<typeof dataExport>;
export const dataExports = z.object({ items: z.array(dataExport) });

export const deletionOutlook = z.object({
  /** Whether the sign-in is fresh enough; else a code is needed. */
  fresh: z.boolean(),
  /** Whether there is a phone a code could go to. */
  phone: z.boolean(),
  blocks: z.array(z.enum(deletionBlockIds)),
  holds: z.array(z.enum(legalHoldIds)),
});
export type DeletionOutlook = z.output<typeof deletionOutlook>;

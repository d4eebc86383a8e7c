import * as z from 'zod/mini';
import {
  filledText,
  id,
  mobileNumber,
  pageQuery,
  personalRoles,
  regionCode,
  roles,
  seats,
  text,
  version,
} from '../shared/index.js';
import { ownDuties, usernameShape } from './account.rules.js';
import { accountStates, sessionChannels } from './account.states.js';

export const username = z.string().check(z.regex(usernameShape));
export const password = z.string().check(z.minLength(1), z.maxLength(200));
const totpCode = z.string().check(z.regex(/^\d{6}$/));
/** Six digits of the authenticator, or a recovery code such as `k3xw-9mq2-t7hd`. */
export const secondFactorCode = z.string().check(z.regex(/^(\d{6}|[a-z2-9]{4}(-[a-z2-9]{4}){2})$/));

export const consoleSignIn = z.strictObject({
  username: filledText(40),
  password,
  /** A code of the authenticator, or a recovery code. */
  code: z.optional(secondFactorCode),
});
/** The version of the guide that was agreed to just now; not needed of who has agreed to it before. */
const guide = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
export const wechatSignIn = z.strictObject({ code: filledText(200), guide });
export const phoneCodeRequest = z.strictObject({ phone: mobileNumber });
export const phoneSignIn = z.strictObject({ phone: mobileNumber, code: z.string().check(z.regex(/^\d{6}$/)), guide });
export const phoneCodeSent = z.object({ retryAfterS: z.int() });

/** The caller as the product knows it; also what the rules in this package take as `Actor`. */
export const actorView = z.object({
  accountId: id,
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  regionCode: z.nullable(z.string()),
  organization: z.nullable(z.object({ id, regionCode, seat: z.enum(seats) })),
  organizationName: z.nullable(z.string()),
  /** 替班：whose roles are among `roles` today. */
  standsInFor: z.optional(z.array(z.object({ accountId: id, displayName: z.string(), roles: z.array(z.enum(roles)) }))),
  phoneMasked: z.nullable(z.string()),
  unreadMessages: z.int(),
  duty: z.nullable(z.enum(ownDuties)),
  /** 个性化排序：whether lists may be put in an order of this person's own. */
  recommendations: z.boolean(),
});
export type ActorView = z.output<typeof actorView>;

/** `token` goes into the Authorization header; the console gets a cookie instead. */
export const tokenSession = z.object({ token: z.string(), expiresAt: z.string(), actor: actorView });
export const cookieSession = z.object({ expiresAt: z.string(), actor: actorView });

export const staffAccount = z.object({
  id,
  username: z.string(),
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  regionCode: z.nullable(z.string()),
  state: z.enum(accountStates),
  lockedUntil: z.nullable(z.string()),
  lastSignedInAt: z.nullable(z.string()),
  /** Of a city platform's account: until when its key is good; null when it has none. */
  keyExpiresAt: z.nullable(z.string()),
  /** False until the invited person has chosen one. */
  passwordSet: z.boolean(),
  secondFactor: z.boolean(),
  version,
});
export type StaffAccount = z.output<typeof staffAccount>;

export const staffAccountQuery = z.strictObject({
  ...pageQuery,
  region: z.optional(regionCode),
  q: z.optional(text(40)),
});

export const createAccount = z.strictObject({
  username,
  displayName: filledText(40),
  roles: z.array(z.enum(personalRoles)).check(z.minLength(1), z.maxLength(3)),
  regionCode: z.nullable(regionCode),
});
/** 城市平台接口的密钥：一个账号名一把，重发即换。 */
export const issueCityKey = z.strictObject({
  username: z.string().check(z.regex(/^city-[a-z0-9-]{2,34}$/)),
  displayName: filledText(40),
  regionCode,
});
/** The one time the key is shown; it goes into `Authorization: Bearer`. */
export const issuedCityKey = z.object({ account: staffAccount, key: z.string(), expiresAt: z.string() });
export const changeAccount = z.strictObject({ version });

export const ownSignIn = z.object({
  username: z.string(),
  passwordSetAt: z.nullable(z.string()),
  passwordEndsAt: z.nullable(z.string()),
  secondFactorSince: z.nullable(z.string()),
  recoveryCodesLeft: z.int(),
});
export type OwnSignIn = z.output<typeof ownSignIn>;
export const changePassword = z.strictObject({ current: password, next: password });
export const beginSecondFactor = z.strictObject({ password });
/** The secret in base32, and the same as an otpauth:// address to be scanned; shown once. */
export const begunSecondFactor = z.object({ secret: z.string(), uri: z.string() });
export const confirmSecondFactor = z.strictObject({ code: totpCode });
/** The one time they are shown; each signs in once. */
export const recoveryCodes = z.object({ codes: z.array(z.string()) });

export const ownSession = z.object({
  id,
  channel: z.enum(sessionChannels),
  ip: z.string(),
  device: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  current: z.boolean(),
});
export type OwnSession = z.output<typeof ownSession>;
export const ownSessions = z.object({ items: z.array(ownSession) });

import * as z from 'zod/mini';
import { filledText, id, pageQuery, personalRoles, regionCode, roles, seats, text, version } from '../shared/index.js';
import { accountStates } from './account.states.js';

export const consoleSignIn = z.strictObject({
  username: filledText(40),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});
export const wechatSignIn = z.strictObject({ code: filledText(200) });
export const phoneCodeRequest = z.strictObject({ phone: text(20) });
export const phoneSignIn = z.strictObject({ phone: text(20), code: z.string().check(z.regex(/^\d{6}$/)) });
export const phoneCodeSent = z.object({ retryAfterS: z.int() });

/** The caller as the product knows it; also what the rules in this package take as `Actor`. */
export const actorView = z.object({
  accountId: id,
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  regionCode: z.nullable(z.string()),
  organization: z.nullable(z.object({ id, regionCode, seat: z.enum(seats) })),
  organizationName: z.nullable(z.string()),
  phoneMasked: z.nullable(z.string()),
  unreadMessages: z.int(),
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
  version,
});
export type StaffAccount = z.output<typeof staffAccount>;

export const staffAccountQuery = z.strictObject({
  ...pageQuery,
  region: z.optional(regionCode),
  q: z.optional(text(40)),
});

export const createAccount = z.strictObject({
  username: z.string().check(z.regex(/^[a-z][a-z0-9-]{2,39}$/)),
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
/** The one time a password is shown; the account must change hands with it. */
export const issuedPassword = z.object({ account: staffAccount, password: z.string() });
export const changeAccount = z.strictObject({ version });

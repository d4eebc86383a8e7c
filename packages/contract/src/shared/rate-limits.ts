import type { ErrorCode } from './errors.js';
import type { Route } from './route.js';

export interface RateLimit {
  /** Counted by the caller's address, or by the account. */
  by: 'address' | 'account';
  most: number;
  everyS: number;
  /** Only what is refused for one of these reasons counts; everything where there are none. */
  counting?: readonly ErrorCode[];
  /** Reading goes on while nothing can be counted. */
  uncounted?: true;
}

/** How often one caller may do what costs much or invites guessing, on all nodes together. */
export const rateLimits = {
  signIn: {
    by: 'address',
    most: 30,
    everyS: 15 * 60,
    counting: ['wrongCredentials', 'secondFactorRejected', 'codeRejected', 'wechatCodeRejected', 'invitationDead'],
  },
  phoneCode: { by: 'address', most: 60, everyS: 3_600 },
  search: { by: 'address', most: 1_200, everyS: 60, uncounted: true },
  export: { by: 'account', most: 60, everyS: 600 },
  upload: { by: 'account', most: 120, everyS: 600 },
} as const satisfies Record<string, RateLimit>;
export type RateLimitName = keyof typeof rateLimits;

/** Every upload and every file made for somebody signed in is limited; other routes say which limit is theirs. */
export function rateLimitOf({ limit, upload, file, access }: Route): RateLimitName | undefined {
  if (limit) return limit;
  if (upload) return 'upload';
  return file && access.who !== 'anyone' ? 'export' : undefined;
}

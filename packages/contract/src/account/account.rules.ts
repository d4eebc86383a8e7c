import { DAY_MS, adminRoles, regionalRoles, roles, type FieldIssue, type Role } from '../shared/index.js';

/** 控制台账号名. */
export const usernameShape = /^[a-z][a-z0-9-]{2,39}$/;
export const PASSWORD_LENGTH = 8;
/** GB/T 22239-2019 8.1.4.1 b)：登录连接超时自动退出。 */
export const CONSOLE_IDLE_MINUTES = 30;
export const CONSOLE_HOURS = 12;

const separated: readonly Role[] = adminRoles;

/** 授予这些身份要安全管理员同意；邀请、启用有这些身份的账号也是。 */
export const guardedRoles: readonly Role[] = [...adminRoles, 'districtAdmin'];
export const isGuarded = ({ roles }: { roles: readonly Role[] }): boolean =>
  roles.some((role) => guardedRoles.includes(role));

export function accountIssues(account: { roles: readonly Role[]; regionCode: string | null }): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (account.roles.some((role) => separated.includes(role)) && account.roles.length > 1)
    issues.push({ path: 'roles', message: '系统、安全、审计三员互不兼任，也不兼其他角色' });
  if (account.roles.some((role) => regionalRoles.includes(role)) && account.regionCode === null)
    issues.push({ path: 'regionCode', message: '维护员、核验员、审核员要指定所属城市或区' });
  return issues;
}

/** GB/T 22239-2019 8.1.4.1 a)：口令有复杂度要求并定期更换。8 位以上，含大小写字母、数字、符号中的三类，不含账号名。 */
export function whyWeakPassword(password: string, username: string): string | undefined {
  if (password.toLowerCase().includes(username.toLowerCase())) return '密码不能含账号名';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  return password.length >= PASSWORD_LENGTH && kinds >= 3
    ? undefined
    : '密码至少 8 位，含大小写字母、数字、符号中的三类';
}
/** 定期更换：90 天。 */
export const PASSWORD_DAYS = 90;

/** 停用的号码会另行放号：a number whose owner has been away so long may be another person's. */
export const DORMANT_DAYS = 90;

/** `lastSignedInAt` null: never came, nobody's trace to protect. */
export const isDormant = (lastSignedInAt: Date | null, now: Date): boolean =>
  lastSignedInAt !== null && now.getTime() - lastSignedInAt.getTime() > DORMANT_DAYS * DAY_MS;

/** Null: does not run out. */
export const passwordEndsAt = (setAt: Date | null): Date | null =>
  setAt && new Date(setAt.getTime() + PASSWORD_DAYS * DAY_MS);

/** What a person must do before anything else: staff about their sign-in, others agree to the privacy guide. */
export const ownDuties = ['changePassword', 'setSecondFactor', 'agreeToGuide'] as const;
export type OwnDuty = (typeof ownDuties)[number];
export interface SignInState {
  passwordSetAt: Date | null;
  secondFactorSince: Date | null;
}

/** GB/T 22239-2019 8.1.4.1 d)：两种以上鉴别技术；`secondFactorRequired` where the operator demands it of everyone. */
export function dutyOf(state: SignInState, secondFactorRequired: boolean, now: Date): OwnDuty | null {
  const endsAt = passwordEndsAt(state.passwordSetAt);
  if (endsAt && endsAt <= now) return 'changePassword';
  return secondFactorRequired && state.secondFactorSince === null ? 'setSecondFactor' : null;
}

/** Whoever signs in to the console with a password. */
export const consoleRoles = roles.filter((role) => role !== 'cityPlatform');

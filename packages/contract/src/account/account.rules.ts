import { regionalRoles, type FieldIssue, type Role } from '../shared/index.js';

/** 三员分设：系统、安全、审计互不兼任，也不兼业务角色。 */
const separated: readonly Role[] = ['systemAdmin', 'securityAdmin', 'auditor'];

export function accountIssues(account: { roles: readonly Role[]; regionCode: string | null }): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (account.roles.some((role) => separated.includes(role)) && account.roles.length > 1)
    issues.push({ path: 'roles', message: '系统、安全、审计三员互不兼任，也不兼其他角色' });
  if (account.roles.some((role) => regionalRoles.includes(role)) && account.regionCode === null)
    issues.push({ path: 'regionCode', message: '维护员、核验员、审核员要指定所属城市或区' });
  return issues;
}

/** 等保三级：8 位以上，含大小写字母、数字、符号中的三类。 */
export function whyWeakPassword(password: string): string | undefined {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  return password.length >= 8 && kinds >= 3 ? undefined : '密码至少 8 位，含大小写字母、数字、符号中的三类';
}

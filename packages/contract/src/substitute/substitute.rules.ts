import { accountIssues } from '../account/account.rules.js';
import { addDays, regionalRoles, type Actor, type ErrorCode, type FieldIssue, type Role } from '../shared/index.js';

/** 能交给替班人的职责：三员、专家、接口不能。 */
export const handedRoles: readonly Role[] = [...regionalRoles, 'districtAdmin'];
/** Days a substitution lasts at most. */
export const MOST_SUBSTITUTE_DAYS = 92;

interface Colleague {
  accountId: string;
  roles: readonly Role[];
  regionCode: string | null;
}

/** Nobody may maintain records and verify them: the second person must stay a second one. */
const keptApart: readonly Role[] = ['maintainer', 'verifier'];
const together = (roles: readonly Role[]): boolean => keptApart.every((role) => roles.includes(role));

/** Of what `absent` does, that which this colleague could do as well without verifying their own work. */
export const rolesToHand = (absent: Colleague, colleague: Colleague): Role[] =>
  handedRoles.filter(
    (role) =>
      absent.roles.includes(role) &&
      !colleague.roles.includes(role) &&
      whyCannotSubstitute(absent, colleague, [role]) === undefined,
  );

export function whyCannotSubstitute(
  absent: Colleague,
  colleague: Colleague,
  roles: readonly Role[],
): ErrorCode | undefined {
  if (colleague.accountId === absent.accountId || colleague.regionCode !== absent.regionCode) return 'notColleagues';
  if (!roles.every((role) => absent.roles.includes(role) && handedRoles.includes(role))) return 'forbidden';
  const all = [...new Set([...colleague.roles, ...roles])];
  const mixed = accountIssues({ roles: all, regionCode: colleague.regionCode }).length > 0;
  return mixed || (together(all) && !together(colleague.roles)) ? 'dutiesKeptApart' : undefined;
}

export function substituteIssues(
  { fromDay, untilDay, roles }: { fromDay: string; untilDay: string; roles: readonly Role[] },
  today: string,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (roles.length === 0) issues.push({ path: 'roles', message: '请选交出的职责' });
  if (fromDay < today) issues.push({ path: 'fromDay', message: '开始的日子不能早于今天' });
  if (untilDay < fromDay) issues.push({ path: 'untilDay', message: '结束不能早于开始' });
  if (untilDay > addDays(fromDay, MOST_SUBSTITUTE_DAYS))
    issues.push({ path: 'untilDay', message: `一次最长 ${MOST_SUBSTITUTE_DAYS} 天` });
  return issues;
}

export const substituteStates = ['coming', 'active', 'over', 'revoked'] as const;
export type SubstituteState = (typeof substituteStates)[number];
export const substituteStateLabels: Record<SubstituteState, string> = {
  coming: '未开始',
  active: '替班中',
  over: '已结束',
  revoked: '已撤销',
};
/** Derived from the days: both are included, in Beijing. */
export function substituteState(
  { fromDay, untilDay, revokedAt }: { fromDay: string; untilDay: string; revokedAt: unknown },
  today: string,
): SubstituteState {
  if (revokedAt !== null) return 'revoked';
  if (today < fromDay) return 'coming';
  return today <= untilDay ? 'active' : 'over';
}

/** Either of the two may end it before its day. */
export const whyCannotRevoke = (
  actor: Pick<Actor, 'accountId'>,
  { absentId, substituteId, state }: { absentId: string; substituteId: string; state: SubstituteState },
): ErrorCode | undefined => {
  if (![absentId, substituteId].includes(actor.accountId)) return 'forbidden';
  return state === 'coming' || state === 'active' ? undefined : 'stateConflict';
};

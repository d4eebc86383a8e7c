import type { ErrorCode } from './errors.js';

/** 控制台角色。系统、安全、审计三员分设；维护员、核验员、审核员各属一地。 */
export const roles = [
  'maintainer',
  'verifier',
  'vetter',
  'broker',
  'districtAdmin',
  'systemAdmin',
  'securityAdmin',
  'auditor',
  'expert',
  'cityPlatform',
] as const;
export type Role = (typeof roles)[number];
/** 城市平台接口是程序的身份，凭密钥，不授给人；评审专家只由主管部门按专家记录开通，不兼其他角色。 */
export const personalRoles = roles.filter((role) => role !== 'cityPlatform' && role !== 'expert');
/** 三员分设：系统、安全、审计互不兼任，也不兼业务角色。 */
export const adminRoles = ['systemAdmin', 'securityAdmin', 'auditor'] as const satisfies readonly Role[];
export const roleLabels: Record<Role, string> = {
  maintainer: '维护员',
  verifier: '核验员',
  vetter: '榜单审核员',
  broker: '技术经理人',
  districtAdmin: '区管理员',
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditor: '审计员',
  expert: '评审专家',
  cityPlatform: '城市平台接口',
};
/** Roles that work for one region and see nothing of the others. */
export const regionalRoles: readonly Role[] = ['maintainer', 'verifier', 'vetter', 'broker'];

/** 单位里的席位：管理员、经办、只读。 */
export const seats = ['admin', 'handler', 'viewer'] as const;
export type Seat = (typeof seats)[number];
export const seatLabels: Record<Seat, string> = { admin: '管理员', handler: '经办', viewer: '只读' };

/** Who is asking. Always read from the database row of the session, never from the request. */
export interface Actor {
  accountId: string;
  displayName: string;
  roles: readonly Role[];
  regionCode: string | null;
  organization: { id: string; regionCode: string; seat: Seat } | null;
  /** 替班：colleagues whose roles are among `roles` today. */
  standsInFor?: readonly StandIn[] | undefined;
}

/** A colleague who is away, and the roles of theirs the actor has not of their own. */
export interface StandIn {
  accountId: string;
  displayName: string;
  roles: readonly Role[];
}

/** What an operation demands of its caller before any row is looked at. */
export type Access =
  | { who: 'anyone' }
  | { who: 'signedIn' }
  | { who: 'organization'; seats: readonly Seat[] }
  | { who: 'staff'; roles: readonly Role[] };

export const anyone: Access = { who: 'anyone' };
export const signedIn: Access = { who: 'signedIn' };
export const organizationMember: Access = { who: 'organization', seats };
export const organizationWriter: Access = { who: 'organization', seats: ['admin', 'handler'] };
export const staff = (...allowed: readonly Role[]): Access => ({ who: 'staff', roles: allowed });

/** 城市平台接口只凭密钥报送，不做任何人能做的事。 */
const isProgram = ({ roles }: Actor): boolean => roles.includes('cityPlatform');

/** The reason a caller is turned away at the door, or undefined. Used by the guard and by menus that hide what is closed. */
export function whyCannotCall(actor: Actor | null, access: Access): ErrorCode | undefined {
  if (access.who === 'anyone') return undefined;
  if (!actor) return 'unauthenticated';
  if (access.who !== 'staff' && isProgram(actor)) return 'forbidden';
  if (access.who === 'signedIn') return undefined;
  if (access.who === 'staff') return access.roles.some((role) => actor.roles.includes(role)) ? undefined : 'forbidden';
  if (!actor.organization) return 'organizationNeeded';
  return access.seats.includes(actor.organization.seat) ? undefined : 'organizationSeatNeeded';
}

/** Without those of colleagues the actor stands in for. */
export function ownRoles({ roles, standsInFor = [] }: Actor): Role[] {
  const lent = standsInFor.flatMap((each) => each.roles);
  return roles.filter((role) => !lent.includes(role));
}

/** Whom the actor stands in for when only their role opens the operation; undefined for what is the actor's own to do. */
export function standingInFor(actor: Actor, access: Access): StandIn | undefined {
  if (access.who !== 'staff') return undefined;
  const own = ownRoles(actor);
  if (access.roles.some((role) => own.includes(role))) return undefined;
  return actor.standsInFor?.find((each) => each.roles.some((role) => access.roles.includes(role)));
}

import type { Seat } from '../shared/index.js';

/** How long an invitation is good for; it lets in one person. */
export const INVITATION_HOURS = 72;
/** At most so many are open at once. */
export const OPEN_INVITATIONS = 20;

/** What each seat is for, in a member's words. */
export const seatNotes: Record<Seat, string> = {
  admin: '能办事，还管成员和认证',
  handler: '能替单位发榜、揭榜、预约',
  viewer: '只能看，不能替单位办事',
};

/** What the admin who hands over is afterwards. */
export const handOverAfter = ['handler', 'leave'] as const;
export type HandOverAfter = (typeof handOverAfter)[number];
export const handOverAfterLabels: Record<HandOverAfter, string> = {
  handler: '我改为经办',
  leave: '我退出单位',
};

/** What becomes of that admin, for whoever is asked to take over. */
export const handOverAfterTexts: Record<HandOverAfter, string> = {
  handler: '对方改为经办',
  leave: '对方退出单位',
};

/** 单位总要有一位管理员。`admins` counts the member who changes. */
export const isLastAdmin = (member: { seat: Seat }, admins: number, to: Seat | null): boolean =>
  member.seat === 'admin' && to !== 'admin' && admins <= 1;

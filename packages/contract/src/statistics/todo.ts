import { staff, type Access } from '../shared/index.js';

/** 待办的种类：each has a page where it is done, and is counted for whom that page is open. */
export const todoKinds = [
  'verification',
  'vetting',
  'correction',
  'internalRequest',
  'expiringPolicy',
  'overdueRecord',
] as const;
export type TodoKind = (typeof todoKinds)[number];

const records = staff('maintainer', 'verifier', 'districtAdmin');

export const todos: Record<TodoKind, { label: string; access: Access }> = {
  verification: { label: '待核验', access: staff('verifier', 'districtAdmin') },
  vetting: { label: '榜单待初审', access: staff('vetter', 'districtAdmin') },
  correction: { label: '纠错工单', access: records },
  internalRequest: { label: '协同请求', access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin') },
  expiringPolicy: { label: '政策将失效', access: records },
  overdueRecord: { label: '超期未复核', access: records },
};

/** 政策在这些天内到期的，算将失效。 */
export const EXPIRING_DAYS = 30;
/** 初审、核验不超过这些工作日。 */
export const DESK_WORKING_DAYS = 5;

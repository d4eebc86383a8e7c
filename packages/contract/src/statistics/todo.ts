/** 待办的种类：each has a page where it is done. */
export const todoKinds = ['verification', 'vetting', 'internalRequest', 'expiringPolicy', 'overdueRecord'] as const;
export type TodoKind = (typeof todoKinds)[number];

export const todoLabels: Record<TodoKind, string> = {
  verification: '待核验',
  vetting: '榜单待初审',
  internalRequest: '协同请求',
  expiringPolicy: '政策将失效',
  overdueRecord: '到期复核',
};

/** 政策在这些天内到期的，算将失效。 */
export const EXPIRING_DAYS = 30;

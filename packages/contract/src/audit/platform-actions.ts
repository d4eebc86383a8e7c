/** What the platform does by itself, with its name in the audit trail; every other action is a route's. */
export const platformActions = {
  'audit.broken': '审计日志链不完整',
  'challenge.closed': '揭榜截止',
  'challenge.failed': '流榜',
  'challenge.noticeOver': '公示期满张榜',
  'challenge.screen': '征集期满，进入筛选',
  'challenge.awarded': '公示期满定榜',
  'agreement.lapsed': '合同逾期未签',
  'signUp.callOff': '活动取消，报名随之取消',
  'booking.lapsed': '预约逾期未答',
  'booking.done': '预约完成',
  'correction.answered': '修改发布，答复纠错',
  'correction.overdue': '纠错超期',
  'claim.unheard': '单位答复期已过',
  'batch.read': '读取导入表',
  'batch.submitted': '导入批次写完',
  'batch.takenBack': '收回导入批次',
  'portal.down': '平台入口打不开',
  'portal.up': '平台入口恢复',
  'session.elsewhere': '在访问网络外使用，会话结束',
  'record.expired': '有效期翻转',
} as const;
export type PlatformAction = keyof typeof platformActions;

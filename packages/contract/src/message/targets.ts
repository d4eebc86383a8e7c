/**
 * Where a message leads: the reader's own view of the thing it is about. The console and the mini-program each map
 * the kinds they have a page for; the others are read and lead nowhere there.
 */
export const messageTargets = [
  'ownChallenge',
  'ownBid',
  /** 技术合同: one's own in the mini-program, the bureau's page of it in the console. */
  'agreement',
  'challenge',
  /** 联合体邀请: the invited organization's own page. */
  'consortium',
  'record',
  /** 我的筛选: the list it narrows. */
  'savedFilter',
  /** 纠错: the reporter's own in the mini-program, the work order in the console. */
  'correction',
  /** 预约、报名、咨询: one's own in the mini-program, the desk's in the console. */
  'booking',
  'signUp',
  'inquiry',
  /** 投诉建议: one's own in the mini-program, the desk's in the console. */
  'feedback',
  /** 核验 in the console, at what is due again; the id is that of the place. */
  'verificationDesk',
  /** 导入批次 in the console. */
  'batch',
  /** 核验轮次 in the console. */
  'verificationRound',
  /** 平台入口 in the console. */
  'portal',
  /** 协同请求 between bureaus; the console alone has its page. */
  'internalRequest',
  /** 请技术经理人梳理: the bureau's desk in the console. */
  'brokerRequest',
  /** 异议: one's own in the mini-program, the desk's in the console. */
  'objection',
  /** 评审台 of a challenge in the console. */
  'judgingDesk',
  /** 评审邀请 of an expert in the console. */
  'panelSeat',
  /** 待我同意 and 我的申请 in the console. */
  'approval',
  'ownApproval',
  /** 申请认证: one's own in the mini-program, the bureau's desk of it in the console. */
  'claim',
  /** 成员与移交: the organization's members in the mini-program. */
  'members',
] as const;
export type MessageTarget = (typeof messageTargets)[number];

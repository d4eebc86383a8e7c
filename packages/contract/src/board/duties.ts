/** What there is to do next on a challenge. */
export const dutyKinds = [
  'vet',
  'diagnose',
  'appraise',
  'approve',
  'screen',
  'bid',
  'open',
  'match',
  'score',
  'shortlist',
  'startNotice',
  'notice',
  'answerObjection',
  'lift',
  'sign',
  'reportMilestone',
  'confirmMilestone',
  'applyAcceptance',
  'accept',
  'evaluate',
] as const;
export type DutyKind = (typeof dutyKinds)[number];
export const dutyLabels: Record<DutyKind, string> = {
  vet: '初审',
  diagnose: '诊断需求',
  appraise: '组织论证',
  approve: '跨城审批',
  screen: '筛选',
  bid: '等待揭榜',
  open: '开启方案',
  match: '对接与形式审查',
  score: '打分',
  shortlist: '排出入围名次',
  startNotice: '公示拟定榜',
  notice: '公示中',
  answerObjection: '答复异议',
  lift: '解除暂停',
  sign: '签约',
  reportMilestone: '提交里程碑',
  confirmMilestone: '确认里程碑',
  applyAcceptance: '申请验收',
  accept: '验收',
  evaluate: '互评',
};

/** Whose turn it is; `platform` waits for a day to come. */
export const dutyParties = [
  'bureau',
  'broker',
  'alliance',
  'demander',
  'bidders',
  'bidder',
  'parties',
  'experts',
  'platform',
] as const;
export type DutyParty = (typeof dutyParties)[number];
export const dutyPartyLabels: Record<DutyParty, string> = {
  bureau: '主管部门',
  broker: '技术经理人',
  alliance: '联盟办公室',
  demander: '发榜方',
  bidders: '揭榜单位',
  bidder: '揭榜方',
  parties: '双方',
  experts: '评审专家',
  platform: '到期自动办理',
};

/** 办理的工作日，自进入这一步的次日起。本平台默认，没有规定出处；初审依各地规则，没有列出的不设期限。 */
export const dutyWorkingDays: Partial<Record<DutyKind, number>> = {
  diagnose: 10,
  appraise: 10,
  approve: 5,
  screen: 10,
  open: 5,
  match: 10,
  score: 10,
  shortlist: 10,
  startNotice: 5,
  accept: 20,
};

/** 到期前几个工作日提醒。没有期限的不提醒。 */
export const dutyReminderDays: Record<DutyKind, number> = {
  vet: 1,
  diagnose: 2,
  appraise: 2,
  approve: 1,
  screen: 2,
  bid: 3,
  open: 1,
  match: 2,
  score: 3,
  shortlist: 2,
  startNotice: 1,
  notice: 1,
  answerObjection: 2,
  lift: 1,
  sign: 5,
  reportMilestone: 7,
  confirmMilestone: 1,
  applyAcceptance: 1,
  accept: 5,
  evaluate: 5,
};

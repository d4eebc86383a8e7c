import type { cooperationLabels } from '../challenge/terms.js';

/** 技术合同的类型（技术合同认定登记管理办法：开发、转让、许可、咨询、服务）。 */
export const agreementTypes = ['development', 'transfer', 'licence', 'consulting', 'service'] as const;
export type AgreementType = (typeof agreementTypes)[number];
export const agreementTypeLabels: Record<AgreementType, string> = {
  development: '技术开发',
  transfer: '技术转让',
  licence: '技术许可',
  consulting: '技术咨询',
  service: '技术服务',
};
/** The type an agreement begins with, by the kind of cooperation the challenge asked for. */
export const typeOfCooperation: Record<keyof typeof cooperationLabels, AgreementType> = {
  development: 'development',
  jointDevelopment: 'development',
  transfer: 'transfer',
  licence: 'licence',
  consulting: 'consulting',
};

export const sides = ['demander', 'bidder'] as const;
export type Side = (typeof sides)[number];
export const sideLabels: Record<Side, string> = { demander: '发榜方', bidder: '揭榜方' };
export const otherSide = (side: Side): Side => (side === 'demander' ? 'bidder' : 'demander');

export const changeKinds = ['extension', 'indicators', 'amount', 'team', 'termination', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const changeKindLabels: Record<ChangeKind, string> = {
  extension: '延期',
  indicators: '指标调整',
  amount: '金额调整',
  team: '团队调整',
  termination: '终止合同',
  other: '其他',
};

export const acceptanceResults = ['passed', 'conditional', 'failed'] as const;
export type AcceptanceResult = (typeof acceptanceResults)[number];
export const acceptanceResultLabels: Record<AcceptanceResult, string> = {
  passed: '通过',
  conditional: '有条件通过',
  failed: '不通过',
};

/** 互评的几问，各 1–5。 */
export const evaluationAspects = ['result', 'punctuality', 'communication', 'again'] as const;
export type EvaluationAspect = (typeof evaluationAspects)[number];
export const evaluationAspectLabels: Record<EvaluationAspect, string> = {
  result: '成果符合约定',
  punctuality: '按时履约',
  communication: '沟通配合',
  again: '愿意再合作',
};

/** 验收后第 6、12、24 个月回访。 */
export const followUpMonths = [6, 12, 24] as const;

/** 延期一次，合计不超过 12 个月（domain.md §5）；各地可以更短。 */
export const MAX_EXTENSION_MONTHS = 12;
/** 互评开放的天数；过期未评，视为放弃。 */
export const EVALUATION_DAYS = 30;

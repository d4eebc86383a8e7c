import type { ChallengeRules } from '../challenge/index.js';

/** Rules of a place that exists in tests alone. */
export const sampleRules: ChallengeRules = {
  minRewardFen: 0,
  maxDurationMonths: 36,
  minCallDays: 3,
  maxCallDays: 92,
  vettingWorkingDays: 5,
  appraisalFor: ['government'],
  allianceApprovalFor: [],
  preNoticeFor: ['government'],
  preNoticeWorkingDays: 5,
  awardNoticeWorkingDays: 5,
  objectionWorkingDays: 7,
  signingWorkingDays: 20,
  firstPaymentMinPercent: 0,
  callExtensionMaxDays: 30,
  workExtensionMaxMonths: 12,
  individualsAllowed: true,
};

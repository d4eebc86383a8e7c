import * as z from 'zod/mini';
import { indicator } from '../challenge/challenge.schema.js';
import { challengeStates } from '../challenge/challenge.states.js';
import { ownershipLabels } from '../challenge/terms.js';
import { day, fen, filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { agreementStates, changeRequestStates, milestoneStates } from './agreement.states.js';
import {
  acceptanceResults,
  agreementTypes,
  changeKinds,
  evaluationAspects,
  MAX_EXTENSION_MONTHS,
  sides,
} from './agreement.terms.js';

const ownerships = Object.keys(ownershipLabels) as (keyof typeof ownershipLabels)[];
const percent = z.int().check(z.minimum(0), z.maximum(100));

export const plannedMilestone = z.strictObject({ title: text(60), deliverable: text(200), dueOn: z.nullable(day) });
/** `after`: the milestone whose acceptance makes it due, counted from 0; null: on signing. */
export const plannedPayment = z.strictObject({
  label: text(30),
  percent,
  after: z.nullable(z.int().check(z.minimum(0), z.maximum(11))),
});

/** Lenient, like every draft; what is missing before it can be signed is said by `agreementIssues`. */
export const agreementTerms = z.strictObject({
  type: z.enum(agreementTypes),
  subject: text(200),
  priceFen: fen,
  startsOn: z.nullable(day),
  endsOn: z.nullable(day),
  ownership: z.enum(ownerships),
  ipTerms: text(500),
  confidentiality: text(500),
  acceptanceStandard: text(1000),
  breach: text(500),
  milestones: z.array(plannedMilestone).check(z.maxLength(12)),
  payments: z.array(plannedPayment).check(z.maxLength(12)),
});
export type AgreementTerms = z.output<typeof agreementTerms>;

/** 指标表：目标与实测。 */
export const measured = z.strictObject({
  indicatorId: z.string().check(z.maxLength(12)),
  actual: text(60),
  met: z.boolean(),
});
export type Measured = z.output<typeof measured>;

const reported = { report: text(2000), measured: z.array(measured).check(z.maxLength(20)) };

export const milestoneView = z.object({
  id,
  number: z.int(),
  title: z.string(),
  deliverable: z.string(),
  dueOn: z.string(),
  state: z.enum(milestoneStates),
  version,
  ...reported,
  submittedAt: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  decision: z.string(),
});
export type MilestoneView = z.output<typeof milestoneView>;

export const paymentView = z.object({
  id,
  label: z.string(),
  percent: z.int(),
  amountFen: fen,
  /** Number of the milestone whose acceptance makes it due; null: on signing. */
  after: z.nullable(z.int()),
  due: z.boolean(),
  version,
  /** Declared by the demander, confirmed by the bidder. */
  paidOn: z.nullable(z.string()),
  paidFen: z.nullable(fen),
  confirmedAt: z.nullable(z.string()),
});

export const changeRequestView = z.object({
  id,
  kind: z.enum(changeKinds),
  by: z.enum(sides),
  reason: z.string(),
  /** For an extension. */
  months: z.nullable(z.int()),
  state: z.enum(changeRequestStates),
  version,
  answer: z.string(),
  proposedAt: z.string(),
  answeredAt: z.nullable(z.string()),
});

export const evaluation = z.strictObject({
  marks: z.record(z.enum(evaluationAspects), z.int().check(z.minimum(1), z.maximum(5))),
  text: text(500),
});
export type Evaluation = z.output<typeof evaluation>;

export const followUpView = z.object({
  id,
  months: z.int(),
  dueOn: z.string(),
  inUse: z.nullable(z.boolean()),
  /** 新增销售额，分。 */
  revenueFen: z.nullable(fen),
  note: z.string(),
  answeredAt: z.nullable(z.string()),
});

export const agreementRow = z.object({
  id,
  no: z.string(),
  challengeId: id,
  bidId: id,
  challengeTitle: z.string(),
  challengeState: z.enum(challengeStates),
  regionCode,
  demanderName: z.string(),
  bidderName: z.string(),
  bidderRegion: regionCode,
  state: z.enum(agreementStates),
  version,
  priceFen: fen,
  endsOn: z.nullable(z.string()),
  /** 结果名次：1 is the winner of a race or of a comparison; null while there is none. */
  place: z.nullable(z.int()),
  milestonesDone: z.int(),
  milestonesOverdue: z.int(),
  milestoneCount: z.int(),
  /** By the demander; those of them the bidder confirmed. */
  paymentsDeclared: z.int(),
  paymentsConfirmed: z.int(),
  paymentCount: z.int(),
  updatedAt: z.string(),
  demo: z.boolean(),
});
export type AgreementRow = z.output<typeof agreementRow>;

export const agreementView = z.object({
  ...agreementRow.shape,
  demanderId: id,
  bidderId: id,
  terms: agreementTerms,
  indicators: z.array(indicator),
  /** Until when both must have signed. */
  signBy: z.string(),
  signed: z.object({ demander: z.nullable(z.string()), bidder: z.nullable(z.string()) }),
  /** SM3 of the terms both signed. */
  digest: z.nullable(z.string()),
  inForceAt: z.nullable(z.string()),
  milestones: z.array(milestoneView),
  payments: z.array(paymentView),
  changes: z.array(changeRequestView),
  acceptance: z.nullable(
    z.object({
      ...reported,
      appliedAt: z.string(),
      result: z.nullable(z.enum(acceptanceResults)),
      opinion: z.string(),
      /** Until when what a conditional result asks for must be mended. */
      mendBy: z.nullable(z.string()),
      decidedAt: z.nullable(z.string()),
    }),
  ),
  terminationReason: z.nullable(z.string()),
  /** Each side's own at once; the other's when both are in or the time is over. */
  evaluations: z.object({ demander: z.nullable(evaluation), bidder: z.nullable(evaluation) }),
  evaluateBy: z.nullable(z.string()),
  followUps: z.array(followUpView),
  /** The records that came of it, in verification or published. */
  cooperationId: z.nullable(id),
  achievementId: z.nullable(id),
});
export type AgreementView = z.output<typeof agreementView>;

export const moveAgreement = z.strictObject({ version });
export const explainAgreementMove = z.strictObject({ version, reason: filledText(500) });
export const saveAgreement = z.strictObject({ version, terms: agreementTerms });
export const reportProgress = z.strictObject({ version, ...reported, report: filledText(2000) });
export const decideMilestone = z.strictObject({ version, accepted: z.boolean(), decision: text(500) });
export const declarePayment = z.strictObject({ version, paidOn: day, paidFen: fen });
export const proposeChange = z.strictObject({
  kind: z.enum(changeKinds),
  reason: filledText(500),
  months: z.nullable(z.int().check(z.minimum(1), z.maximum(MAX_EXTENSION_MONTHS))),
});
export const answerChange = z.strictObject({ version, agreed: z.boolean(), answer: text(500) });
export const decideAcceptance = z.strictObject({
  version,
  result: z.enum(acceptanceResults),
  opinion: filledText(1000),
  mendBy: z.nullable(day),
});
export const evaluateAgreement = z.strictObject({ version, evaluation });
export const answerFollowUp = z.strictObject({ inUse: z.boolean(), revenueFen: fen, note: text(500) });
export const offerAchievement = z.strictObject({
  version,
  summary: filledText(1000),
  trl: z.int().check(z.minimum(1), z.maximum(9)),
});

/** 来龙去脉的一站；`id` leads to its public page, where it has one. */
export const lineageItem = z.object({
  kind: z.enum(['need', 'challenge', 'agreement', 'cooperation', 'achievement']),
  id: z.nullable(id),
  title: z.string(),
  note: z.string(),
  at: z.nullable(z.string()),
});
export type LineageItem = z.output<typeof lineageItem>;

export const ownAgreementQuery = z.strictObject({ ...pageQuery, challengeId: z.optional(id) });
export const staffAgreementQuery = z.strictObject({
  ...pageQuery,
  state: z.optional(z.enum(agreementStates)),
  challengeId: z.optional(id),
});

import type { ChallengeRules } from '../challenge/region-rules.js';
import type { ChallengeState } from '../challenge/challenge.states.js';
import { targetText, type Indicator } from '../challenge/indicator.js';
import { addMonths, isoDay, type Actor, type ErrorCode, type FieldIssue } from '../shared/index.js';
import type { AgreementTerms, Measured } from './agreement.schema.js';
import type { AgreementState, MilestoneState } from './agreement.states.js';
import { otherSide, type ChangeKind, type Side } from './agreement.terms.js';

interface Parties {
  demanderId: string;
  bidderId: string;
}
/** Whose agreement it is and where it stands. */
export interface AgreementParties extends Parties {
  state: AgreementState;
}

export function sideOf(actor: Actor, { demanderId, bidderId }: Parties): Side | undefined {
  if (actor.organization?.id === demanderId) return 'demander';
  return actor.organization?.id === bidderId ? 'bidder' : undefined;
}

/** 谁在什么状态可以做什么。 */
const actions = {
  edit: { by: 'either', in: ['drafting'] },
  propose: { by: 'demander', in: ['drafting'] },
  reopen: { by: 'either', in: ['signing'] },
  sign: { by: 'either', in: ['signing'] },
  report: { by: 'bidder', in: ['inForce'] },
  decideMilestone: { by: 'demander', in: ['inForce'] },
  declarePayment: { by: 'demander', in: ['inForce', 'acceptance', 'conditional', 'passed'] },
  confirmPayment: { by: 'bidder', in: ['inForce', 'acceptance', 'conditional', 'passed', 'failed', 'terminated'] },
  change: { by: 'either', in: ['inForce'] },
  applyAcceptance: { by: 'bidder', in: ['inForce', 'conditional'] },
  decideAcceptance: { by: 'demander', in: ['acceptance'] },
  evaluate: { by: 'either', in: ['passed', 'failed', 'terminated'] },
  followUp: { by: 'demander', in: ['passed'] },
  offerAchievement: { by: 'either', in: ['passed'] },
} as const satisfies Record<string, { by: Side | 'either'; in: readonly AgreementState[] }>;
export type AgreementAction = keyof typeof actions;

/** Used by the buttons and by the server. */
export function whyCannotOnAgreement(
  action: AgreementAction,
  actor: Actor,
  agreement: AgreementParties,
): ErrorCode | undefined {
  const side = sideOf(actor, agreement);
  if (!side) return 'notFound';
  if (actor.organization?.seat === 'viewer') return 'organizationSeatNeeded';
  const { by, in: states }: { by: Side | 'either'; in: readonly AgreementState[] } = actions[action];
  if (by !== 'either' && by !== side) return 'otherSideActs';
  return states.includes(agreement.state) ? undefined : 'stateConflict';
}

/** 签署一方一次。 */
export const whyCannotSign = (
  actor: Actor,
  agreement: AgreementParties & { signed: Record<Side, unknown> },
): ErrorCode | undefined => {
  const why = whyCannotOnAgreement('sign', actor, agreement);
  const side = sideOf(actor, agreement);
  return why ?? (side && agreement.signed[side] ? 'alreadySigned' : undefined);
};

/** 里程碑都确认之后才能申请验收。 */
export const whyCannotApplyAcceptance = (
  actor: Actor,
  agreement: AgreementParties,
  milestones: readonly { state: MilestoneState }[],
): ErrorCode | undefined =>
  whyCannotOnAgreement('applyAcceptance', actor, agreement) ??
  (milestones.every(({ state }) => state === 'accepted') ? undefined : 'milestonesOpen');

interface KnownChange {
  kind: ChangeKind;
  by: Side;
  state: string;
}

/** 同类变更一次只谈一件；延期只能一次。 */
export function whyCannotProposeChange(
  actor: Actor,
  agreement: AgreementParties,
  kind: ChangeKind,
  known: readonly KnownChange[],
): ErrorCode | undefined {
  const why = whyCannotOnAgreement('change', actor, agreement);
  if (why) return why;
  const same = known.filter((change) => change.kind === kind);
  if (same.some(({ state }) => state === 'proposed')) return 'duplicate';
  return kind === 'extension' && same.some(({ state }) => state === 'agreed') ? 'extensionUsed' : undefined;
}

export function whyCannotAnswerChange(
  actor: Actor,
  agreement: AgreementParties,
  change: KnownChange,
): ErrorCode | undefined {
  const why = whyCannotOnAgreement('change', actor, agreement);
  if (why) return why;
  if (change.state !== 'proposed') return 'stateConflict';
  return sideOf(actor, agreement) === otherSide(change.by) ? undefined : 'otherSideActs';
}

/** What the place asks of the terms. */
export type TermLimits = Pick<ChallengeRules, 'maxDurationMonths' | 'firstPaymentMinPercent'>;

/** Everything to change before the terms can be signed; empty when they are complete. */
export function agreementIssues(terms: AgreementTerms, limits: TermLimits): FieldIssue[] {
  const issue = (path: string, message: string): FieldIssue => ({ path, message });
  const { startsOn, endsOn, milestones, payments } = terms;
  const needed: [keyof AgreementTerms, string][] = [
    ['subject', '合同标的'],
    ['ipTerms', '知识产权约定'],
    ['confidentiality', '保密约定'],
    ['acceptanceStandard', '验收标准'],
    ['breach', '违约责任'],
  ];
  const out = needed.filter(([key]) => terms[key] === '').map(([key, label]) => issue(key, `请填写${label}`));
  if (terms.priceFen === 0) out.push(issue('priceFen', '请填写合同金额'));
  if (!startsOn) out.push(issue('startsOn', '请选择开始日期'));
  if (!endsOn) out.push(issue('endsOn', '请选择结束日期'));
  if (startsOn && endsOn) {
    if (endsOn <= startsOn) out.push(issue('endsOn', '结束日期要在开始日期之后'));
    else if (endsOn > addMonths(startsOn, limits.maxDurationMonths))
      out.push(issue('endsOn', `期限最长 ${limits.maxDurationMonths} 个月`));
  }
  if (milestones.length === 0) out.push(issue('milestones', '至少要有一个里程碑'));
  for (const [i, { title, deliverable, dueOn }] of milestones.entries()) {
    if (!title || !deliverable || !dueOn)
      out.push(issue(`milestones.${i}`, `第 ${i + 1} 个里程碑要写名称、交付物和日期`));
    else if ((startsOn && dueOn < startsOn) || (endsOn && dueOn > endsOn))
      out.push(issue(`milestones.${i}`, `第 ${i + 1} 个里程碑的日期不在合同期内`));
  }
  const paid = payments.reduce((sum, { percent }) => sum + percent, 0);
  if (paid !== 100) out.push(issue('payments', `付款合计 ${paid}%，应为 100%`));
  if (payments.some(({ label, percent }) => !label || percent === 0))
    out.push(issue('payments', '每笔付款都要写名称和比例'));
  if (payments.some(({ after }) => after !== null && after >= milestones.length))
    out.push(issue('payments', '有付款对应的里程碑已删去，请重选'));
  const first = payments.find(({ after }) => after === null)?.percent ?? 0;
  if (first < limits.firstPaymentMinPercent)
    out.push(issue('payments', `本地要求签约时付款不低于 ${limits.firstPaymentMinPercent}%`));
  return out;
}

/** The end an extension leads to; undefined when there is nothing to extend. */
export const extendedEnd = ({ endsOn }: Pick<AgreementTerms, 'endsOn'>, months: number): string | undefined =>
  endsOn === null ? undefined : addMonths(endsOn, months);

/** 付款到期：签约即付的，或对应里程碑已确认的。 */
export const paymentDue = (
  { after }: { after: number | null },
  milestones: readonly { number: number; state: MilestoneState }[],
): boolean => after === null || milestones.some(({ number, state }) => number === after && state === 'accepted');

export interface EvaluatedAgreement {
  /** Null while a side has not handed its own in. */
  evaluations: Record<Side, unknown>;
  evaluateBy: string | Date | null;
}

/** 互评双方都交、或过期之后才互相可见。 */
export const evaluationsOpen = ({ evaluations, evaluateBy }: EvaluatedAgreement, now: Date): boolean =>
  (evaluations.demander !== null && evaluations.bidder !== null) ||
  (evaluateBy !== null && new Date(evaluateBy) <= now);

/** Follow-ups fall due on these days, counted from the day the result was accepted. */
export const followUpDay = (acceptedAt: Date, months: number): string => addMonths(isoDay(acceptedAt), months);

/** 一份榜单的进程由它的全部合同决定：the furthest one that is still living, else the end all have come to. */
export function stateByAgreements(states: readonly AgreementState[]): ChallengeState | undefined {
  const living = states.filter((state) => state !== 'lapsed');
  const some = (...of: AgreementState[]): boolean => living.some((state) => of.includes(state));
  if (some('inForce')) return 'executing';
  if (some('acceptance', 'conditional')) return 'acceptance';
  if (living.length === 0 || some('drafting', 'signing')) return undefined;
  return living.every((state) => state === 'terminated') ? 'terminated' : 'evaluated';
}

/** `表面粗糙度 Rz ≤ 0.6 μm，实测 0.58（达到）`，one line each. */
export const measuredText = (indicators: readonly Indicator[], measured: readonly Measured[]): string =>
  measured
    .flatMap(({ indicatorId, actual, met }) => {
      const indicator = indicators.find(({ id }) => id === indicatorId);
      return indicator
        ? [`${indicator.name} ${targetText(indicator)}，实测 ${actual || '未填'}（${met ? '达到' : '未达到'}）`]
        : [];
    })
    .join('\n');

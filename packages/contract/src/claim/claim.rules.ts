import { actsForBureau } from '../judging/shortlist.rules.js';
import { canonicalCreditCode, whyBadCreditCode, type Actor, type ErrorCode, type FieldIssue } from '../shared/index.js';
import { claimFieldLabels, claimForms, type ClaimContent } from './claim-forms.js';
import { claimTransitions, type ClaimKind, type ClaimState } from './claim.states.js';

/** 现任管理员答复的期限，工作日。 */
export const CLAIM_ANSWER_DAYS = 3;

export interface ClaimFacts {
  kind: ClaimKind;
  state: ClaimState;
  /** Who asks. */
  accountId: string;
  /** 单位认证、接任：the organization; 手机号：that of the account the number is bound to. */
  organizationId: string | null;
  /** Null: nobody's place, for the district's admin alone. */
  regionCode: string | null;
  /** Until when the admins of the organization may speak; null: nobody is asked. */
  answerUntil: string | Date | null;
  answer: ClaimAnswer | null;
}
export const claimAnswers = ['agreed', 'objected'] as const;
export type ClaimAnswer = (typeof claimAnswers)[number];

export function claimIssues(kind: ClaimKind, content: ClaimContent): FieldIssue[] {
  const badCode = kind === 'adminSeat' && whyBadCreditCode(canonicalCreditCode(content.creditCode));
  return [
    ...claimForms[kind].required
      .filter((field) => content[field].toString() === '')
      .map((field) => ({ path: field, message: `请填写${claimFieldLabels[field]}` })),
    ...(badCode && content.creditCode !== '' ? [{ path: 'creditCode', message: badCode }] : []),
  ];
}

const isColleagues = ({ organization }: Actor, { kind, organizationId }: ClaimFacts): boolean =>
  kind === 'organization' && organization?.id === organizationId;

/** Whoever writes it and sees its proof: of an organization's own its admins, of all others their author alone. */
export const speaksForClaim = (actor: Actor, claim: ClaimFacts): boolean =>
  claim.kind === 'organization'
    ? isColleagues(actor, claim) && actor.organization?.seat === 'admin'
    : actor.accountId === claim.accountId;

/** The other members of an organization see how its claim stands, from the day it was handed in. */
export const seesClaim = (actor: Actor, claim: ClaimFacts): boolean =>
  speaksForClaim(actor, claim) || (isColleagues(actor, claim) && claim.state !== 'draft');

/** `to`: where it would go next; what may be handed in may be filled in. */
function whyCannotMove(actor: Actor, claim: ClaimFacts, to: 'submitted' | 'withdrawn'): ErrorCode | undefined {
  if (!seesClaim(actor, claim)) return 'notFound';
  if (!speaksForClaim(actor, claim)) return 'organizationSeatNeeded';
  return claimTransitions[claim.state].includes(to) ? undefined : 'stateConflict';
}
export const whyCannotChangeClaim = (actor: Actor, claim: ClaimFacts): ErrorCode | undefined =>
  whyCannotMove(actor, claim, 'submitted');
export const whyCannotWithdrawClaim = (actor: Actor, claim: ClaimFacts): ErrorCode | undefined =>
  whyCannotMove(actor, claim, 'withdrawn');

/** 单位的（其他）管理员：told of what concerns their organization, and heard. Nobody speaks on their own claim. */
export function isAskedAbout(actor: Actor, claim: ClaimFacts): boolean {
  const { organization, accountId } = actor;
  if (claim.answerUntil === null || claim.accountId === accountId) return false;
  return organization?.seat === 'admin' && organization.id === claim.organizationId;
}

/** Handed in, and not said a word to yet by the organization that is heard. */
export const isUnheard = (claim: Pick<ClaimFacts, 'state' | 'answerUntil' | 'answer'>): boolean =>
  claim.state === 'submitted' && claim.answerUntil !== null && claim.answer === null;

/** From then on silence stops nobody; a late word is still heard. */
export const hearingOver = ({ answerUntil }: Pick<ClaimFacts, 'answerUntil'>, now: Date): boolean =>
  answerUntil !== null && new Date(answerUntil) <= now;

export function whyCannotAnswerClaim(actor: Actor, claim: ClaimFacts): ErrorCode | undefined {
  if (!isAskedAbout(actor, claim)) return 'notFound';
  return claim.state === 'submitted' && claim.answer === null ? undefined : 'stateConflict';
}

/** 属地科技局或区管理员：one's own is somebody else's to decide, and the organization is heard first. */
export function whyCannotDecideClaim(actor: Actor, claim: ClaimFacts, now: Date): ErrorCode | undefined {
  if (!actsForBureau(actor, claim.regionCode ?? '') || claim.accountId === actor.accountId) return 'forbidden';
  if (claim.state !== 'submitted') return 'stateConflict';
  return isUnheard(claim) && !hearingOver(claim, now) ? 'answerAwaited' : undefined;
}

/** 撤销的是技术经理人、评审专家的身份。 */
export function whyCannotRevokeClaim(actor: Actor, claim: ClaimFacts): ErrorCode | undefined {
  if (!actsForBureau(actor, claim.regionCode ?? '')) return 'forbidden';
  const standing = claim.state === 'granted' && (claim.kind === 'broker' || claim.kind === 'expert');
  return standing ? undefined : 'stateConflict';
}

/** Required proofs of which no file was handed in. */
export const missingProofs = (kind: ClaimKind, parts: readonly (string | null)[]): string[] =>
  claimForms[kind].proofs.filter(({ part, required }) => required && !parts.includes(part)).map(({ label }) => label);

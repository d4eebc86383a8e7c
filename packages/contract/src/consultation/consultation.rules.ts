import { whyCannotBid } from '../bid/bid.rules.js';
import { DAY_MS, type Actor, type ErrorCode } from '../shared/index.js';

/** 咨询在截止前两天冻结：after that nobody learns what the others have not seen in time. */
export const FROZEN_DAYS = 2;
/** Of one organization, still unanswered. */
export const MAX_OPEN_QUESTIONS = 5;

type Biddable = Parameters<typeof whyCannotBid>[1];

/** The instant from which nothing is asked or answered any more. */
export const frozenFrom = (bidDeadline: string | Date): Date =>
  new Date(new Date(bidDeadline).getTime() - FROZEN_DAYS * DAY_MS);

const whyFrozen = ({ bidDeadline }: Biddable, now: Date): ErrorCode | undefined =>
  bidDeadline && frozenFrom(bidDeadline) <= now ? 'consultationFrozen' : undefined;

/** 谁能揭榜谁能问，冻结之前。 */
export const whyCannotAsk = (actor: Actor, challenge: Biddable, now: Date): ErrorCode | undefined =>
  whyCannotBid(actor, challenge, now) ?? whyFrozen(challenge, now);

/** 发榜方答一次，答了就不改，所有人同时看到。 */
export function whyCannotAnswerQuestion(
  actor: Actor,
  challenge: Biddable,
  question: { answeredAt: string | Date | null },
  now: Date,
): ErrorCode | undefined {
  if (actor.organization?.id !== challenge.organizationId) return 'notFound';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  if (question.answeredAt !== null || challenge.state !== 'published') return 'stateConflict';
  return whyFrozen(challenge, now);
}

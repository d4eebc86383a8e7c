import type { ObjectionContent, ObjectionState } from '@market/contract/objection';
import { newId } from '../../common/ids.js';
import type { WorkDays } from '../../modules/calendar/work-days.js';
import type { ChallengeRuleBook } from '../../modules/region/challenge-rules.js';
import { Objection } from '../../modules/objection/objection.entity.js';
import type { Bid } from '../../modules/bid/bid.entity.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import { daysAgo } from './demo-days.js';
import type { DemoObjectionRow } from './demo-judging-steps.js';
import type { People } from './demo-people.js';

export interface DemoObjection extends ObjectionContent {
  challenge: string;
  organization: string;
  state: ObjectionState;
  raisedDaysAgo: number;
  acceptedDaysAgo?: number;
  answeredDaysAgo?: number;
  answer?: string;
}
interface Around {
  people: People;
  challenges: readonly DemoChallengeRow[];
  bids: readonly Bid[];
  workDays: WorkDays;
  rules: ChallengeRuleBook;
  now: Date;
}
const waiting: readonly ObjectionState[] = ['submitted', 'accepted'];

/** 异议 against award notices of demonstration challenges; those that wait are counted on their challenge. */
export const objectionRows = (
  written: readonly DemoObjection[],
  { people, challenges, bids, workDays, rules, now }: Around,
): DemoObjectionRow[] =>
  written.map(({ challenge: key, organization, raisedDaysAgo, acceptedDaysAgo, answeredDaysAgo, ...said }) => {
    const challenge = challenges.find((one) => one.written.key === key)?.row;
    const proposed = bids.find(({ id }) => id === challenge?.proposedBidId);
    if (!challenge || !proposed) throw new Error(`the demonstration challenge "${key}" was never on notice`);
    const by = people.organizationOf(organization);
    const at = (days: number | undefined, time: string): Date | null =>
      days === undefined ? null : daysAgo(now, days, time);
    const createdAt = daysAgo(now, raisedDaysAgo, '15:20');
    const acceptedAt = at(acceptedDaysAgo, '10:10');
    const answeredAt = at(answeredDaysAgo, '16:30');
    if (waiting.includes(said.state)) challenge.openObjections += 1;
    if (said.state === 'accepted') Object.assign(challenge, { hold: 'dispute', heldSince: acceptedAt });
    const row = Object.assign(new Objection(), {
      answer: null,
      ...said,
      id: newId(),
      challengeId: challenge.id,
      challengeTitle: challenge.title,
      regionCode: challenge.regionCode,
      organizationId: by.id,
      organizationName: by.name,
      creditCode: by.creditCode,
      proposedBidId: proposed.id,
      proposedName: people.organizations.find(({ id }) => id === proposed.organizationId)?.name ?? '',
      version: 1,
      dueAt: workDays.deadline(createdAt, rules.of(challenge.regionCode).objectionWorkingDays).deadline,
      answeredAt,
      createdBy: people.memberOf(organization),
      createdAt,
      updatedAt: answeredAt ?? acceptedAt ?? createdAt,
    });
    return Object.assign(row, { acceptedAt });
  });

import type { ObjectionContent } from '@market/contract/objection';
import { newId } from '../../common/ids.js';
import { WorkDays } from '../../modules/calendar/work-days.js';
import { ChallengeRuleBook } from '../../modules/region/challenge-rules.js';
import { Objection } from '../../modules/objection/objection.entity.js';
import type { DemoContext } from './demo-context.js';
import { daysAgo } from './demo-days.js';

export interface DemoObjection extends ObjectionContent {
  challenge: string;
  organization: string;
}

/** 异议 against the notice of a demonstration challenge, waiting for its bureau. */
export const objectionRows = ({ app, files, people, challenges, bids, now }: DemoContext): Objection[] =>
  files.objections.map(({ challenge: key, organization, ...content }) => {
    const challenge = challenges.find(({ written }) => written.key === key)?.row;
    const proposed = bids.find(({ id }) => id === challenge?.proposedBidId);
    if (!challenge || !proposed) throw new Error(`the demonstration challenge "${key}" is not on notice`);
    const by = people.organizationOf(organization);
    const createdAt = daysAgo(now, 1, '15:20');
    const answerDays = app.get(ChallengeRuleBook).of(challenge.regionCode).objectionWorkingDays;
    challenge.openObjections += 1;
    return Object.assign(new Objection(), content, {
      id: newId(),
      challengeId: challenge.id,
      challengeTitle: challenge.title,
      regionCode: challenge.regionCode,
      organizationId: by.id,
      organizationName: by.name,
      creditCode: by.creditCode,
      proposedBidId: proposed.id,
      proposedName: people.organizations.find(({ id }) => id === proposed.organizationId)?.name ?? '',
      state: 'submitted' as const,
      version: 1,
      dueAt: app.get(WorkDays).deadline(createdAt, answerDays).deadline,
      answer: null,
      answeredAt: null,
      createdBy: people.memberOf(organization),
      createdAt,
      updatedAt: createdAt,
    });
  });

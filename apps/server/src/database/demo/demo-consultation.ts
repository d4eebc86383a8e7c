import { BROKER_DAYS } from '@market/contract/broker-request';
import { newId } from '../../common/ids.js';
import type { BrokerRequest } from '../../modules/broker-request/broker-request.entity.js';
import { WorkDays } from '../../modules/calendar/work-days.js';
import type { ChallengeInvitation } from '../../modules/challenge/challenge-invitation.entity.js';
import type { ChallengeOpinionRow } from '../../modules/challenge/challenge-opinion.entity.js';
import type { ChallengeQuestion } from '../../modules/consultation/question.entity.js';
import { idOf } from './demo-challenges.js';
import type { DemoContext } from './demo-context.js';
import { daysAgo } from './demo-days.js';

/** 咨询: some answered for all to see, some waiting for their demander. */
export const questionRows = ({ files, people, challenges, now }: DemoContext): ChallengeQuestion[] =>
  files.questions.map(({ challenge: key, organization, text, askedDaysAgo, answer, answeredDaysAgo }) => {
    const challengeId = idOf(challenges, key);
    const answered = answeredDaysAgo !== undefined;
    return {
      id: newId(),
      challengeId,
      organizationId: people.organizationOf(organization).id,
      askedBy: people.memberOf(organization),
      text,
      askedAt: daysAgo(now, askedDaysAgo, '10:40'),
      answer: answer ?? null,
      answeredBy: answered ? (challenges.find(({ row }) => row.id === challengeId)?.row.createdBy ?? null) : null,
      answeredAt: answered ? daysAgo(now, answeredDaysAgo, '14:10') : null,
    };
  });

/** 请技术经理人梳理: open, overdue and answered. */
export const brokerRequestRows = ({ app, files, people, challenges, now }: DemoContext): BrokerRequest[] =>
  files.brokerRequests.map(({ challenge: key, question, askedDaysAgo, state, answer, answeredDaysAgo, answeredBy }) => {
    const challengeId = idOf(challenges, key);
    const asking = challenges.filter(({ row }) => row.id === challengeId);
    const [{ id: organizationId, name, regionCode } = { id: '', name: '', regionCode: '' }] = asking.map(
      ({ written }) => people.organizationOf(written.organization),
    );
    const askedAt = daysAgo(now, askedDaysAgo, '09:20');
    const answeredAt = answeredDaysAgo === undefined ? null : daysAgo(now, answeredDaysAgo, '16:00');
    return {
      id: newId(),
      challengeId,
      organizationId,
      organizationName: name,
      challengeTitle: asking[0]?.row.title ?? '',
      regionCode,
      accountId: asking[0]?.row.createdBy ?? '',
      state,
      version: 1,
      question,
      askedAt,
      dueAt: app.get(WorkDays).deadline(askedAt, BROKER_DAYS).deadline,
      answer: answer ?? null,
      answeredByName: answeredBy === undefined ? null : people.staffOf(answeredBy).displayName,
      answeredAt,
      remindedAt: null,
      updatedAt: answeredAt ?? askedAt,
    };
  });

/** 定向: to whom the challenge exists. */
export const invitationRows = ({ people, challenges }: DemoContext): ChallengeInvitation[] =>
  challenges.flatMap(({ written: { invited = [] }, row }) =>
    invited.map((key) => ({
      challengeId: row.id,
      organizationId: people.organizationOf(key).id,
      invitedBy: row.createdBy,
      invitedAt: row.createdAt,
    })),
  );

/** 专家论证 of government challenges. */
export const opinionRows = ({ people, regions, challenges, now }: DemoContext): ChallengeOpinionRow[] =>
  challenges.flatMap(({ written: { appraisal }, row }) => {
    if (!appraisal) return [];
    const { daysAgo: days, text, ...said } = appraisal;
    return [
      {
        id: newId(),
        challengeId: row.id,
        kind: 'appraisal' as const,
        text,
        appraisal: said,
        byName: regions.get(row.regionCode).bureau.name,
        accountId: people.bureauOf(row.regionCode).maintainer.id,
        at: daysAgo(now, days, '09:30'),
      },
    ];
  });

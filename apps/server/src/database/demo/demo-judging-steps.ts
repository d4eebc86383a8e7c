import { decidedByBureau } from '@market/contract/challenge';
import type { Objection } from '../../modules/objection/objection.entity.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import type { DemoContext } from './demo-context.js';
import type { DemoStep } from './demo-steps.js';
import { timelineOf } from './demo-timeline.js';

/** From the opening to the award, as far as it has come. */
export function judgingSteps({ row, written }: DemoChallengeRow, context: DemoContext): DemoStep[] {
  const { people, regions, bids, panels, objections, now } = context;
  const { openedAt, checkedAt, judgingAt, rankedAt, noticeStartedAt, awardedAt } = timelineOf(written, now);
  const bureau = { byName: regions.get(row.regionCode).bureau.name };
  const demander = { byName: people.organizationOf(written.organization).name };
  const decider = decidedByBureau(row.kind) ? bureau : demander;
  const panel = panels.panels.find(({ challengeId }) => challengeId === row.id);
  const noOf = (ids: readonly string[] | null): string =>
    bids.flatMap(({ id, no }) => (ids?.includes(id) ? (no ?? []) : [])).join('、');
  return [
    {
      name: 'open',
      to: 'matchmaking',
      at: openedAt,
      byName: `${demander.byName}、${bureau.byName}`,
      note: `开启方案 ${row.bidCount} 份`,
    },
    { name: 'checkFormat', at: checkedAt, note: `通过 ${row.bidCount} 份，未通过 0 份`, ...decider },
    { name: 'beginJudging', to: 'judging', at: judgingAt, ...decider },
    { name: 'beginScoring', at: panel?.createdAt ?? null, ...bureau },
    { name: 'scored', at: panel?.scoredAt ?? null, byName: '平台' },
    { name: 'shortlist', to: 'shortlisted', at: rankedAt, ...decider },
    { name: 'notice', to: 'awardNotice', at: noticeStartedAt, note: `拟定 ${noOf(row.teamBidIds)}`, ...decider },
    ...objections
      .filter(({ challengeId }) => challengeId === row.id)
      .flatMap((one) => disputeSteps(one, bureau.byName)),
    { name: 'award', to: 'awarded', at: awardedAt, note: `选定 ${noOf(row.teamBidIds)}`, byName: '平台' },
  ];
}

function disputeSteps({ state, acceptedAt, answeredAt }: DemoObjectionRow, byName: string): DemoStep[] {
  const answers = { dismissed: 'objectionDismissed', refused: 'objectionRefused' } as const;
  const answer = state === 'dismissed' || state === 'refused' ? answers[state] : undefined;
  return [
    { name: 'objectionAccepted', at: acceptedAt, byName },
    ...(answer ? [{ name: answer, at: answeredAt, byName }] : []),
  ];
}

/** An objection, and when its bureau took it up. */
export type DemoObjectionRow = Objection & { acceptedAt: Date | null };

import { bidsOpened, type ChallengeState } from '@market/contract/challenge';
import { canonicalJson } from '@market/contract/shared';
import { Tx } from '../../common/transactions.js';
import type { ChallengeStepRow } from '../../modules/challenge/challenge-step.entity.js';
import { challengeStepRow, type StepName } from '../../modules/challenge/challenge-steps.js';
import type { Agreement } from '../../modules/agreement/agreement.entity.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import type { DemoContext } from './demo-context.js';
import { daysAgo } from './demo-days.js';
import type { DemoStepParty } from './demo-files.js';
import { judgingSteps } from './demo-judging-steps.js';

export interface DemoStep {
  name: StepName;
  /** Undefined: it stays where it is. */
  to?: ChallengeState;
  at: Date | null;
  byName: string;
  note?: string;
  digest?: string | null;
}
const PLATFORM = { byName: '平台' };
const ALLIANCE = '演示·联盟办公室';
const ARCHIVED_AFTER_DAYS = 20;
const overStates: readonly ChallengeState[] = ['closed', ...bidsOpened, 'terminated'];

/** 经过：the steps that led each demonstration challenge to the state it is in. */
export const stepRows = (context: DemoContext): ChallengeStepRow[] =>
  context.challenges.flatMap((challenge) => {
    const steps = [...callSteps(challenge, context), ...judgingSteps(challenge, context)]
      .concat(agreementSteps(context.agreements.agreements.find((one) => one.challengeId === challenge.row.id)))
      .flatMap(({ at, ...step }) => (at ? [{ ...step, at }] : []))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    let from: ChallengeState = 'draft';
    return steps.map(({ at, to = from, ...step }) => {
      const row = challengeStepRow(
        new Tx(context.tx.manager, at),
        { ...challenge.row, state: from },
        { ...step, to, accountId: null },
      );
      from = to;
      return row;
    });
  });

/** From the submission to the deadline, or to whatever came between. */
function callSteps(
  { row, written }: DemoChallengeRow,
  { people, regions, contests, crypto, now }: DemoContext,
): DemoStep[] {
  const { state, bidCount, bidDeadline } = row;
  const { way = [], hold, amended } = written;
  const bureau = { byName: regions.get(row.regionCode).bureau.name };
  const demander = { byName: people.organizationOf(written.organization).name };
  const parties: Record<DemoStepParty, { byName: string }> = { bureau, alliance: { byName: ALLIANCE } };
  const passed = way.some(({ name }) => name === 'pass');
  const contest = contests.find(({ row: { id } }) => id === row.contestId)?.row;
  const failed = state === 'failed' || state === 'archived';
  return [
    {
      ...(contest ? { name: 'collect', to: 'collecting' } : { name: 'submit', to: 'vetting' }),
      at: row.submittedAt,
      digest: crypto.digest(canonicalJson(row.content)),
      ...demander,
    },
    {
      name: 'screen',
      to: 'screening',
      at: contest && state !== 'collecting' ? contest.collectUntil : null,
      ...PLATFORM,
    },
    {
      name: contest ? 'pick' : 'pass',
      to: 'published',
      at: passed ? null : row.vettedAt,
      note: '五项检查通过',
      digest: row.digest,
      ...bureau,
    },
    ...way.map(({ by, daysAgo: days, ...step }): DemoStep => ({
      ...step,
      ...parties[by],
      at: daysAgo(now, days, '09:30'),
    })),
    {
      name: 'amend',
      at: amended ? daysAgo(now, amended.daysAgo, '15:30') : null,
      note: amended?.reason ?? '',
      digest: row.digest,
      ...demander,
    },
    { name: 'suspend', at: hold ? row.heldSince : null, note: hold?.reason ?? '', ...bureau },
    {
      name: 'close',
      to: 'closed',
      at: overStates.includes(state) ? bidDeadline : null,
      note: `收到方案 ${bidCount} 份`,
      ...PLATFORM,
    },
    { name: 'fail', to: 'failed', at: failed ? bidDeadline : null, note: '截止时没有收到方案', ...PLATFORM },
    {
      name: 'archive',
      to: 'archived',
      at: state === 'archived' ? daysAgo(now, -written.deadlineInDays - ARCHIVED_AFTER_DAYS, '10:00') : null,
      ...bureau,
    },
    {
      name: 'cancel',
      to: 'cancelled',
      at: state === 'cancelled' ? row.updatedAt : null,
      note: row.cancelReason ?? '',
      ...demander,
    },
  ];
}

function agreementSteps(agreement: Agreement | undefined): DemoStep[] {
  if (!agreement) return [];
  const { state, createdAt, inForceAt, acceptance, endedAt, evaluateBy, updatedAt } = agreement;
  const settled = evaluateBy ? updatedAt : null;
  return [
    { name: 'contract', to: 'contracting', at: createdAt, ...PLATFORM },
    { name: 'execute', to: 'executing', at: inForceAt, ...PLATFORM },
    { name: 'accept', to: 'acceptance', at: acceptance && new Date(acceptance.appliedAt), ...PLATFORM },
    { name: 'evaluate', to: 'evaluated', at: endedAt && settled, ...PLATFORM },
    { name: 'complete', to: 'completed', at: settled, ...PLATFORM },
    { name: 'terminate', to: 'terminated', at: state === 'terminated' ? endedAt : null, ...PLATFORM },
  ];
}

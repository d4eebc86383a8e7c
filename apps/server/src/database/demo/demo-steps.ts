import { bidsOpened, type ChallengeState } from '@market/contract/challenge';
import { canonicalJson } from '@market/contract/shared';
import { Tx } from '../../common/transactions.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { ChallengeStepRow } from '../../modules/challenge/challenge-step.entity.js';
import { challengeStepRow, type StepName } from '../../modules/challenge/challenge-steps.js';
import type { Agreement } from '../../modules/agreement/agreement.entity.js';
import type { Challenge } from '../../modules/challenge/challenge.entity.js';
import type { DemoContext } from './demo-context.js';

interface Step {
  name: StepName;
  from: ChallengeState;
  to: ChallengeState;
  at: Date | null;
  byName: string;
  note?: string;
  digest?: string | null;
}
const overStates: readonly ChallengeState[] = ['closed', ...bidsOpened];

interface Names {
  organization: string;
  bureau: string;
}

/** 经过：the steps that led each demonstration challenge to the state it is in. */
export const stepRows = ({ tx, crypto, regions, people, challenges, agreements }: DemoContext): ChallengeStepRow[] =>
  challenges.flatMap(({ row, written }) => {
    const organization = people.organizationOf(written.organization).name;
    const agreement = agreements.agreements.find(({ challengeId }) => challengeId === row.id);
    return stepsOf(tx, row, agreement, { organization, bureau: regions.get(row.regionCode).bureau.name }, crypto);
  });

function stepsOf(
  tx: Tx,
  challenge: Challenge,
  agreement: Agreement | undefined,
  names: Names,
  crypto: CryptoProvider,
): ChallengeStepRow[] {
  const { bidDeadline, bidCount, state } = challenge;
  const demander = { byName: names.organization };
  const submitted = crypto.digest(canonicalJson(challenge.content));
  const over = overStates.includes(state);
  const steps: Step[] = [
    { name: 'submit', from: 'draft', to: 'vetting', at: challenge.submittedAt, digest: submitted, ...demander },
    {
      name: 'pass',
      from: 'vetting',
      to: 'published',
      at: challenge.vettedAt,
      byName: names.bureau,
      note: '五项检查通过',
      digest: challenge.digest,
    },
    {
      name: 'close',
      from: 'published',
      to: 'closed',
      at: over ? bidDeadline : null,
      byName: '平台',
      note: `收到方案 ${bidCount} 份`,
    },
    {
      name: 'fail',
      from: 'published',
      to: 'failed',
      at: state === 'failed' ? bidDeadline : null,
      byName: '平台',
      note: '截止时没有收到方案',
    },
    {
      name: 'open',
      from: 'closed',
      to: 'matchmaking',
      at: challenge.openedAt,
      note: `开启方案 ${bidCount} 份`,
      ...demander,
    },
    ...stepsOfJudging(challenge, tx.now, demander),
    { name: 'notice', from: 'shortlisted', to: 'awardNotice', at: challenge.noticeStartedAt, ...demander },
    { name: 'award', from: 'awardNotice', to: 'awarded', at: challenge.awardedAt, ...demander },
    ...stepsOfAgreement(agreement),
    {
      name: 'cancel',
      from: 'published',
      to: 'cancelled',
      at: state === 'cancelled' ? challenge.updatedAt : null,
      note: challenge.cancelReason ?? '',
      ...demander,
    },
  ];
  return steps.flatMap(({ from, at, ...step }) =>
    at ? [challengeStepRow(new Tx(tx.manager, at), { ...challenge, state: from }, { ...step, accountId: null })] : [],
  );
}

const pastMatchmaking: readonly ChallengeState[] = bidsOpened.filter((state) => state !== 'matchmaking');

/** Between the opening and the notice, or today. */
function stepsOfJudging({ openedAt, noticeStartedAt, state }: Challenge, now: Date, by: { byName: string }): Step[] {
  if (!openedAt || !pastMatchmaking.includes(state)) return [];
  const span = (noticeStartedAt ?? now).getTime() - openedAt.getTime();
  const after = (share: number): Date => new Date(openedAt.getTime() + span * share);
  return [
    { name: 'beginJudging', from: 'matchmaking', to: 'judging', at: after(1 / 3), ...by },
    { name: 'shortlist', from: 'judging', to: 'shortlisted', at: state === 'judging' ? null : after(2 / 3), ...by },
  ];
}

function stepsOfAgreement(agreement: Agreement | undefined): Step[] {
  if (!agreement) return [];
  const { createdAt, inForceAt, acceptance, endedAt, evaluateBy, updatedAt } = agreement;
  const byPlatform = { byName: '平台' };
  const settled = evaluateBy ? updatedAt : null;
  return [
    { name: 'contract', from: 'awarded', to: 'contracting', at: createdAt, ...byPlatform },
    { name: 'execute', from: 'contracting', to: 'executing', at: inForceAt, ...byPlatform },
    {
      name: 'accept',
      from: 'executing',
      to: 'acceptance',
      at: acceptance && new Date(acceptance.appliedAt),
      ...byPlatform,
    },
    { name: 'evaluate', from: 'acceptance', to: 'evaluated', at: endedAt && settled, ...byPlatform },
    { name: 'complete', from: 'evaluated', to: 'completed', at: settled, ...byPlatform },
  ];
}

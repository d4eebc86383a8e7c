import { agreementStates, agreementTransitions } from '@market/contract/agreement';
import { bidStates, bidTransitions, type BidState } from '@market/contract/bid';
import { challengeStates, type ChallengeState } from '@market/contract/challenge';
import type { DeletionBlock } from '@market/contract/privacy';
import type { SignUpState } from '@market/contract/sign-up';
import { In as OneOf, MoreThan, Not } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import type { Account } from '../account/account.entity.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { Bid } from '../bid/bid.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { Membership } from '../organization/membership.entity.js';
import { SignUp } from '../sign-up/sign-up.entity.js';

const overChallenge: readonly ChallengeState[] = [
  'draft',
  'rejected',
  'evaluated',
  'completed',
  'failed',
  'cancelled',
  'terminated',
  'archived',
];
const overBid: readonly BidState[] = ['draft', 'withdrawn'];
/** What is still on its way and would be left without anybody. */
const runningChallenge = challengeStates.filter((state) => !overChallenge.includes(state));
const runningBid = bidStates.filter((state) => bidTransitions[state].length > 0 && !overBid.includes(state));
const runningAgreement = agreementStates.filter((state) => agreementTransitions[state].length > 0);

/** What has to be settled before this account may go. */
export async function blocksOf(tx: Tx, { id, username }: Account): Promise<DeletionBlock[]> {
  const blocks: DeletionBlock[] = [];
  if (username !== null) blocks.push('staffAccount');
  const membership = await tx.manager.findOneBy(Membership, { accountId: id });
  if (membership) blocks.push(...(await ofMember(tx, membership)));
  const coming = { accountId: id, state: OneOf<SignUpState>(['going', 'waiting']), startsAt: MoreThan(tx.now) };
  if (await tx.manager.existsBy(SignUp, coming)) blocks.push('openSignUp');
  return blocks;
}

async function ofMember(tx: Tx, { accountId, organizationId }: Membership): Promise<DeletionBlock[]> {
  const others = await tx.manager.findBy(Membership, { organizationId, accountId: Not(accountId) });
  if (others.some(({ seat }) => seat === 'admin')) return [];
  if (others.length > 0) return ['lastAdmin'];
  return (await hasRunningWork(tx, organizationId)) ? ['runningWork'] : [];
}

async function hasRunningWork(tx: Tx, organizationId: string): Promise<boolean> {
  const { manager } = tx;
  const challenge = { organizationId, state: OneOf([...runningChallenge]) };
  if (await manager.existsBy(Challenge, challenge)) return true;
  if (await manager.existsBy(Bid, { organizationId, state: OneOf([...runningBid]) })) return true;
  const state = OneOf([...runningAgreement]);
  return manager.existsBy(Agreement, [
    { demanderId: organizationId, state },
    { bidderId: organizationId, state },
  ]);
}

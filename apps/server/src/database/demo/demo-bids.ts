import { sealedText, type BidState } from '@market/contract/bid';
import { newId } from '../../common/ids.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Bid } from '../../modules/bid/bid.entity.js';
import type { SealingKey } from '../../modules/bid/sealing-key.entity.js';
import { bidPurpose } from '../../modules/bid/bid-seal.js';
import { sealingPurpose } from '../../modules/bid/sealing-keys.js';
import { bidNumber } from '../../modules/challenge/challenge-number.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import { daysAgo } from './demo-days.js';
import type { DemoBid } from './demo-files.js';
import type { People } from './demo-people.js';

const winning: readonly BidState[] = ['awarded', 'contracted'];

/** Sealed bids; the winner is noted on its challenge. */
export function bidRows(
  written: readonly DemoBid[],
  challenges: readonly DemoChallengeRow[],
  { people, keys, crypto, now }: { people: People; keys: readonly SealingKey[]; crypto: CryptoProvider; now: Date },
): Bid[] {
  return written.map(({ challenge: key, organization, state, submittedDaysAgo, rank, dismissal, content }) => {
    const challenge = challenges.find(({ written: { key: other } }) => other === key)?.row;
    const sealingKey = keys.find(({ challengeId }) => challengeId === challenge?.id);
    if (!challenge || !sealingKey) throw new Error(`the demonstration data have no published challenge "${key}"`);
    const id = newId();
    const { id: organizationId } = people.organizationOf(organization);
    const submittedAt = daysAgo(now, submittedDaysAgo, '11:20');
    if (winning.includes(state)) challenge.awardedBidId ??= id;
    if (rank === 1 || winning.includes(state)) {
      challenge.proposedBidId ??= id;
      challenge.teamBidIds = [...(challenge.teamBidIds ?? []), id];
    }
    const draft = state === 'draft';
    const facts = { challengeId: challenge.id, challengeVersion: 1, organizationId, content, files: [] };
    return Object.assign(new Bid(), {
      id,
      no: draft ? null : bidNumber({ id }, challenge.regionCode, submittedAt),
      challengeId: challenge.id,
      organizationId,
      state,
      version: 2,
      sealed: (draft ? crypto : crypto.boxOf(sealingPurpose(challenge.id), sealingKey.wrapped)).seal(
        bidPurpose(id),
        JSON.stringify(content),
      ),
      challengeVersion: 1,
      digest: draft ? null : crypto.digest(sealedText({ ...facts, submittedAt: submittedAt.toISOString() })),
      submittedAt: draft ? null : submittedAt,
      shortlistRank: rank ?? null,
      dismissalKind: dismissal?.kind ?? null,
      dismissalText: dismissal?.text ?? null,
      decidedAt: [...winning, 'notSelected', 'shortlisted'].includes(state)
        ? (challenge.awardedAt ?? challenge.noticeStartedAt)
        : null,
      createdBy: people.memberOf(organization),
      createdAt: submittedAt,
      updatedAt: challenge.awardedAt ?? submittedAt,
    });
  });
}

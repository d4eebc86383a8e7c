import { canonicalJson } from '@market/contract/shared';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { BidOpening } from '../../modules/bid-opening/bid-opening.entity.js';
import type { SealingKey } from '../../modules/bid/sealing-key.entity.js';
import { sealingPurpose } from '../../modules/bid/sealing-keys.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import type { DemoContext } from './demo-context.js';

/** How long before the demander the witness came. */
const WITNESS_EARLIER_MS = 4 * 60_000;

/** A key for every challenge that takes or took bids; released where they were opened. */
export const sealingKeyRows = (challenges: readonly DemoChallengeRow[], crypto: CryptoProvider): SealingKey[] =>
  challenges.flatMap(({ row: { id, publishedAt, openedAt } }) =>
    publishedAt
      ? [
          {
            challengeId: id,
            wrapped: crypto.newWrappedKey(sealingPurpose(id)),
            createdAt: publishedAt,
            releasedAt: openedAt,
          },
        ]
      : [],
  );

/** 开启记录 of what was opened. */
export const openingRows = ({ challenges, bids, people, regions, crypto }: DemoContext): BidOpening[] =>
  challenges.flatMap(({ row, written }) => {
    const { id, no, openedAt, bidDeadline } = row;
    if (!openedAt || !bidDeadline) return [];
    const witnessAt = new Date(openedAt.getTime() - WITNESS_EARLIER_MS);
    const record = {
      challengeId: id,
      no: no ?? '',
      bidDeadline: bidDeadline.toISOString(),
      demander: {
        organizationName: people.organizationOf(written.organization).name,
        at: openedAt.toISOString(),
      },
      witness: { organizationName: regions.get(row.regionCode).bureau.name, at: witnessAt.toISOString() },
      openedAt: openedAt.toISOString(),
      bids: bids
        .filter(({ challengeId }) => challengeId === id)
        .map(({ no: bidNo, digest }) => ({ no: bidNo ?? '', digest: digest ?? '', intact: true })),
    };
    return [
      {
        challengeId: id,
        demanderBy: row.createdBy,
        demanderAt: openedAt,
        witnessBy: people.bureauOf(row.regionCode).verifier.id,
        witnessAt,
        openedAt,
        record,
        digest: crypto.digest(canonicalJson(record)),
      },
    ];
  });

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canonicalJson } from '@market/contract/shared';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { Evidence } from '../evidence/evidence.service.js';

type Kind = 'challenge.notice' | 'challenge.awarded';

/** What each link proves; undefined when the challenge has gone on from there, and nothing is left to agree with. */
export const decidingText: Record<Kind, (row: Challenge) => string | undefined> = {
  'challenge.notice': ({ no, proposedBidId, teamBidIds, noticeStartedAt }) =>
    proposedBidId && noticeStartedAt
      ? canonicalJson({ no, bidId: proposedBidId, ...several(teamBidIds), startedAt: iso(noticeStartedAt) })
      : undefined,
  'challenge.awarded': ({ no, awardedBidId, teamBidIds, awardedAt }) =>
    awardedBidId && awardedAt
      ? canonicalJson({ no, bidId: awardedBidId, ...several(teamBidIds), awardedAt: iso(awardedAt) })
      : undefined,
};
const several = (teams: readonly string[] | null) => (teams && teams.length > 1 ? { teams } : {});

/** 存证: who was put on notice, and who was awarded. */
@Injectable()
export class DecidingEvidence implements OnModuleInit {
  constructor(
    private readonly sources: EvidenceSources,
    private readonly evidence: Evidence,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    for (const kind of Object.keys(decidingText) as Kind[])
      this.sources.register(kind, {
        nameOf: async (manager, id) => (await rowOf(manager, id))?.no ?? id,
        digestOf: async (manager, id) => {
          const row = await rowOf(manager, id);
          return row && this.digest(kind, row);
        },
      });
  }

  /** Call it last: the row is read as the transaction leaves it. */
  async add(tx: Tx, kind: Kind, id: string): Promise<void> {
    const row = await rowOf(tx.manager, id);
    const digest = row && this.digest(kind, row);
    if (digest) await this.evidence.add(tx, { kind, challengeId: id, about: id, digest });
  }

  private digest(kind: Kind, row: Challenge): string | undefined {
    const text = decidingText[kind](row);
    return text === undefined ? undefined : this.crypto.digest(text);
  }
}

const rowOf = (manager: EntityManager, id: string): Promise<Challenge | null> => manager.findOneBy(Challenge, { id });

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { In, Out } from '../../common/operation.decorator.js';
import { found } from '../../common/domain-error.js';
import { canonicalJson } from '@market/contract/shared';
import type { EntityManager } from 'typeorm';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { BidOpening } from './bid-opening.entity.js';
import { BidOpeningRepository } from './bid-opening.repository.js';

/** 开启记录, as everybody may read it and as the evidence check finds it again. */
@Injectable()
export class OpeningRecords implements OnModuleInit {
  constructor(
    private readonly openings: BidOpeningRepository,
    private readonly challenges: ChallengeReads,
    private readonly sources: EvidenceSources,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    this.sources.register('bid.opened', {
      nameOf: async (manager, id) => (await rowOf(manager, id))?.record?.no ?? id,
      digestOf: async (manager, id) => {
        const record = (await rowOf(manager, id))?.record;
        return record ? this.crypto.digest(canonicalJson(record)) : null;
      },
    });
  }

  async show({ params }: In<'GET /challenges/{id}/opening'>): Promise<Out<'GET /challenges/{id}/opening'>> {
    const { id } = found(await this.challenges.find(params.id));
    const { record, digest } = await this.openings.of(id);
    return { record: found(record), digest: found(digest) };
  }
}

const rowOf = (manager: EntityManager, challengeId: string): Promise<BidOpening | null> =>
  manager.findOneBy(BidOpening, { challengeId });

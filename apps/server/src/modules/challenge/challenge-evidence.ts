import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicStates } from '@market/contract/challenge';
import type { ReceiptFile } from '@market/contract/evidence';
import { In as OneOf, Repository, type EntityManager } from 'typeorm';
import { found } from '../../common/domain-error.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceReads } from '../evidence/evidence-reads.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { Challenge } from './challenge.entity.js';
import { publishedText } from './published-text.js';

/** What the public was shown, and the proof of it. */
@Injectable()
export class ChallengeEvidence implements OnModuleInit {
  constructor(
    @InjectRepository(Challenge) private readonly challenges: Repository<Challenge>,
    private readonly sources: EvidenceSources,
    private readonly evidence: EvidenceReads,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    this.sources.register('challenge.published', {
      nameOf: async (manager, id) => (await rowOf(manager, id))?.no ?? id,
      digestOf: async (manager, id) => {
        const row = await rowOf(manager, id);
        return row && this.crypto.digest(textOf(row));
      },
    });
  }

  async list(id: string) {
    const { id: shown } = await this.shown(id);
    return this.evidence.ofChallenge(shown);
  }

  async receipt(id: string): Promise<ReceiptFile> {
    const row = await this.shown(id);
    const title = `张榜内容 ${row.no ?? ''} 第 ${row.contentVersion} 版`;
    return this.evidence.receipt('challenge.published', id, title, textOf(row));
  }

  private async shown(id: string): Promise<Challenge> {
    return found(await this.challenges.findOneBy({ id, state: OneOf([...publicStates]) }));
  }
}

const rowOf = (manager: EntityManager, id: string): Promise<Challenge | null> => manager.findOneBy(Challenge, { id });
const textOf = ({ content, publicContent }: Challenge): string => publishedText(content, publicContent ?? undefined);

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publishedViewOf } from '@market/contract/challenge';
import type { ReceiptFile } from '@market/contract/evidence';
import { canonicalJson, type Actor } from '@market/contract/shared';
import { IsNull, Not, Repository, type EntityManager } from 'typeorm';
import type { Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceReads } from '../evidence/evidence-reads.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { ChallengeFiles } from './challenge-files.js';
import { ChallengeVersionRow } from './challenge-version.entity.js';
import { Challenge } from './challenge.entity.js';

/** What the public was shown, version by version, and the proof of it. */
@Injectable()
export class ChallengeEvidence implements OnModuleInit {
  constructor(
    @InjectRepository(Challenge) private readonly challenges: Repository<Challenge>,
    @InjectRepository(ChallengeVersionRow) private readonly versions: Repository<ChallengeVersionRow>,
    private readonly files: ChallengeFiles,
    private readonly sources: EvidenceSources,
    private readonly evidence: EvidenceReads,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    this.sources.register('challenge.published', {
      nameOf: async (manager, id) => {
        const version = await versionOf(manager, id);
        const challenge = version && (await challengeOf(manager, version.challengeId));
        return challenge?.no ? `${challenge.no} 第 ${version?.number} 版` : id;
      },
      digestOf: async (manager, id) => {
        const version = await versionOf(manager, id);
        return version && this.digestNow(version, await challengeOf(manager, version.challengeId));
      },
    });
  }

  async list({ actor }: Caller, id: string) {
    await this.shown(actor, id);
    return this.evidence.ofChallenge(id);
  }

  /** Of a 定向 one it is the full text, and goes to its demander and the invited; the bureau reads it on its own page. */
  async receipt({ actor }: Caller, id: string): Promise<ReceiptFile> {
    const { no, contentVersion, directed } = await this.shown(actor, id);
    if (directed && !actor?.organization) throw new DomainError('notFound');
    const version = found(await this.versions.findOneBy({ challengeId: id, number: contentVersion }));
    const title = `张榜内容 ${no ?? ''} 第 ${contentVersion} 版`;
    return this.evidence.receipt('challenge.published', version.id, title, canonicalJson(version.view));
  }

  /** The newest version stands twice in the database; a change to either is found. */
  private digestNow({ view, number, digest }: ChallengeVersionRow, challenge: Challenge | null): string {
    const texts = [view, ...(challenge?.contentVersion === number ? [shownNow(challenge)] : [])];
    const digests = texts.map((text) => this.crypto.digest(canonicalJson(text)));
    return digests.find((other) => other !== digest) ?? digest;
  }

  private async shown(actor: Actor | null, id: string): Promise<Challenge> {
    found(await this.files.standing(actor, id));
    return found(await this.challenges.findOneBy({ id, publishedAt: Not(IsNull()) }));
  }
}

const versionOf = (manager: EntityManager, id: string): Promise<ChallengeVersionRow | null> =>
  manager.findOneBy(ChallengeVersionRow, { id });
const challengeOf = (manager: EntityManager, id: string): Promise<Challenge | null> =>
  manager.findOneBy(Challenge, { id });

const shownNow = ({ content, publicContent }: Challenge) => publishedViewOf(content, publicContent ?? undefined);

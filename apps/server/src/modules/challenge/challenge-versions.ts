import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  contentChanges,
  publicContentOf,
  publishedViewOf,
  type ChallengeContent,
  type ChallengeVersion,
} from '@market/contract/challenge';
import { Repository } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate, isoInstant } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Evidence } from '../evidence/evidence.service.js';
import { ChallengeVersionRow } from './challenge-version.entity.js';
import type { Challenge } from './challenge.entity.js';
import { listColumns } from './list-columns.js';
import { publishedText } from './published-text.js';

/** Every published text, kept whole; what changed between two is worked out when somebody asks. */
@Injectable()
export class ChallengeVersions {
  constructor(
    @InjectRepository(ChallengeVersionRow) private readonly versions: Repository<ChallengeVersionRow>,
    private readonly evidence: Evidence,
    private readonly crypto: CryptoProvider,
  ) {}

  /** Writes the next version and answers the columns that go with it; the caller's conditional UPDATE sets them. */
  async write(
    tx: Tx,
    challenge: Pick<Challenge, 'id' | 'contentVersion'>,
    content: ChallengeContent,
    { reason, byName }: { reason: string; byName: string },
  ): Promise<Partial<Challenge> & { digest: string }> {
    const digest = this.crypto.digest(publishedText(content));
    const number = challenge.contentVersion + 1;
    const view = publishedViewOf(content);
    const columns = listColumns(content);
    const texts = { view, content: columns.content, digest };
    const row = { id: newId(), challengeId: challenge.id, number, ...texts, reason, byName, at: tx.now };
    // Of two at once the second finds the number taken: what it read is no longer the newest.
    await tx.manager.insert(ChallengeVersionRow, row).catch((error: unknown) => {
      throw isDuplicate(error) ? new DomainError('staleVersion') : error;
    });
    await this.evidence.add(tx, { kind: 'challenge.published', challengeId: challenge.id, about: row.id, digest });
    return { ...columns, publicContent: publicContentOf(content), contentVersion: number, digest };
  }

  /** The newest first. Whoever asks was already allowed to see the challenge. */
  async of(challengeId: string): Promise<ChallengeVersion[]> {
    const rows = await this.versions.find({
      select: { number: true, view: true, digest: true, reason: true, byName: true, at: true },
      where: { challengeId },
      order: { number: 'ASC' },
    });
    return rows
      .map(({ number, view, digest, reason, byName, at }, i) => {
        const before = rows[i - 1];
        const changes = before ? contentChanges(before.view, view) : [];
        return { number, at: isoInstant(at), by: byName, reason, digest, changes };
      })
      .reverse();
  }
}

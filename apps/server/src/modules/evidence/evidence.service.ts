import { Injectable } from '@nestjs/common';
import { linkHash, type EvidenceKind } from '@market/contract/evidence';
import { takeHead } from '../../common/chain.js';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceRepository } from './evidence.repository.js';

interface Proven {
  kind: EvidenceKind;
  challengeId: string;
  /** Id of the row whose text was digested; of several links about one row the newest holds. */
  about: string;
  /** SM3 over the canonical text, 64 hexadecimal digits. */
  digest: string;
}

/** 存证: puts a digest on the chain, in the transaction of what it proves. */
@Injectable()
export class Evidence {
  constructor(
    private readonly repository: EvidenceRepository,
    private readonly crypto: CryptoProvider,
  ) {}

  /** Call it last: from here on the end of the chain is held until the commit. */
  async add(tx: Tx, proven: Proven): Promise<void> {
    const head = await takeHead(tx.manager, 'evidence');
    const at = await databaseNow(tx.manager);
    const link = { ...proven, seq: head.seq + 1, previous: head.hash };
    const hash = linkHash({ ...link, at: at.toISOString() }, (text) => this.crypto.digest(text));
    await this.repository.append(tx, { ...link, at, hash });
  }
}

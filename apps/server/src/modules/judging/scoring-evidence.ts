import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canonicalJson } from '@market/contract/shared';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { Evidence } from '../evidence/evidence.service.js';
import { Bid } from '../bid/bid.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';

/** What the link of a sheet proves. */
export const sheetText = ({ seatId, bidId, points, comment }: ScoreSheet): string =>
  canonicalJson({ seatId, bidId, points, comment });

/** 存证: the sheets as they were handed in. */
@Injectable()
export class ScoringEvidence implements OnModuleInit {
  constructor(
    private readonly sources: EvidenceSources,
    private readonly evidence: Evidence,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    this.sources.register('bid.scored', {
      nameOf: async (manager, id) => {
        const sheet = await rowOf(manager, id);
        return (sheet && (await manager.findOneBy(Bid, { id: sheet.bidId }))?.no) ?? id;
      },
      digestOf: async (manager, id) => {
        const sheet = await rowOf(manager, id);
        return sheet && this.digest(sheet);
      },
    });
  }

  add(tx: Tx, challengeId: string, sheet: ScoreSheet): Promise<void> {
    return this.evidence.add(tx, { kind: 'bid.scored', challengeId, about: sheet.id, digest: this.digest(sheet) });
  }

  private digest(sheet: ScoreSheet): string {
    return this.crypto.digest(sheetText(sheet));
  }
}

const rowOf = (manager: EntityManager, id: string): Promise<ScoreSheet | null> => manager.findOneBy(ScoreSheet, { id });

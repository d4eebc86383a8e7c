import { Injectable, type OnModuleInit } from '@nestjs/common';
import { merkleRoot } from '@market/contract/evidence';
import { addDays, beijingInstant, isoDay } from '@market/contract/shared';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow, isDuplicate } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceRootRow } from './evidence-root.entity.js';

const EVERY_MS = 5 * 60_000;
const LEASE_MS = 60_000;

/** 日根: when a day is over (Beijing), one Merkle root over what was put on the chain that day. */
@Injectable()
export class DailyRoots implements OnModuleInit {
  constructor(
    private readonly repository: EvidenceRepository,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'evidence-roots', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.makeDue() });
  }

  /** Makes the root of every day that is over and has links. Repeating it changes nothing. */
  async makeDue(): Promise<void> {
    while (await this.makeNext());
  }

  private async makeNext(): Promise<boolean> {
    try {
      return await this.transactions.run((tx) => this.next(tx));
    } catch (error) {
      // Another node made the same root in the same moment.
      if (isDuplicate(error)) return true;
      throw error;
    }
  }

  private async next(tx: Tx): Promise<boolean> {
    const [last] = await this.repository.roots(tx.manager, { limit: 1 });
    const done = last?.toSeq ?? 0;
    const [first] = await this.repository.linksAfter(tx.manager, done, 1);
    if (!first) return false;
    // A clock set back must not make a second root of one day: late links go with the day after.
    const day = [isoDay(first.at), last ? addDays(last.day, 1) : ''].sort().at(-1) ?? '';
    const now = await databaseNow(tx.manager);
    if (day >= isoDay(now)) return false;
    const until = new Date(beijingInstant(addDays(day, 1), '00:00'));
    const toSeq = await this.repository.lastBefore(tx.manager, done, until);
    if (toSeq === null) return false;
    const hashes = await this.repository.hashesBetween(tx.manager, done + 1, toSeq);
    const root = merkleRoot(hashes, (text) => this.crypto.digest(text));
    await tx.manager.insert(EvidenceRootRow, { day, fromSeq: done + 1, toSeq, root, madeAt: now });
    return true;
  }
}

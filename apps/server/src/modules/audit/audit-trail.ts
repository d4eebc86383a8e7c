import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@market/contract/shared';
import type { EntityManager } from 'typeorm';
import { moveHead, takeHead } from '../../common/chain.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { AuditEntry } from './audit-entry.entity.js';

/**
 * The trail as a chain: every entry carries its number and an HMAC-SM3 over itself and the one before it. Whoever can
 * write in the database, but has no key, can change, remove or swap none without being found by `market audit verify`.
 */
@Injectable()
export class AuditTrail {
  constructor(private readonly crypto: CryptoProvider) {}

  /** Call it last in a transaction: from here on the end of the chain is held until the commit. */
  async append(manager: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const head = await takeHead(manager, 'audit', entries.length);
    let previous = head.hash;
    const chained = entries.map((entry, i) => {
      const numbered = { ...entry, seq: head.seq + 1 + i };
      previous = this.hashOf(numbered, previous);
      return { ...numbered, hash: previous };
    });
    await manager.insert(AuditEntry, chained);
    await moveHead(manager, 'audit', previous);
  }

  /** Most entries stand in for nobody and give no reason; those from before anybody could are hashed alike. */
  hashOf({ hash: _, at, onBehalfOf, reason, ...entry }: AuditEntry, previous: string): string {
    const more = { ...(onBehalfOf !== null && { onBehalfOf }), ...(reason !== null && { reason }) };
    const told = { ...entry, ...more, at: at.toISOString(), previous };
    return this.crypto.blindIndex('audit', canonicalJson(told));
  }
}

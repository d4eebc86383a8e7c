import { Injectable, type OnModuleInit } from '@nestjs/common';
import { headOf } from '../../common/chain.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { EvidenceRepository } from '../evidence/evidence.repository.js';
import { Evidence } from '../evidence/evidence.service.js';
import { AuditEntry } from './audit-entry.entity.js';

const KIND = 'audit.anchored';
const EVERY_MS = 60 * 60_000;
const LEASE_MS = 60_000;

/**
 * Puts the end of the audit trail on the evidence chain every hour. The day's public root covers it from then on, so a
 * trail cut short is told by anybody's copy of the roots.
 */
@Injectable()
export class AuditAnchor implements OnModuleInit {
  constructor(
    private readonly evidence: Evidence,
    private readonly links: EvidenceRepository,
    private readonly sources: EvidenceSources,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'audit-anchor', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.anchor() });
    this.sources.register(KIND, {
      nameOf: async (_, about) => `第 ${about} 条`,
      digestOf: async (manager, about) => (await manager.findOneBy(AuditEntry, { seq: Number(about) }))?.hash ?? null,
    });
  }

  async anchor(): Promise<void> {
    await this.transactions.run(async (tx) => {
      const head = await headOf(tx.manager, 'audit');
      const about = String(head?.seq);
      if (!head || (await this.links.latestOf(tx.manager, KIND))?.about === about) return;
      await this.evidence.add(tx, { kind: KIND, challengeId: '', about, digest: head.hash });
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { AuditChain } from '@market/contract/audit';
import { DAY_MS } from '@market/contract/shared';
import { IsNull, Not, Repository } from 'typeorm';
import { newId } from '../../common/ids.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow, iso } from '../../database/engine.js';
import { EvidenceRepository } from '../evidence/evidence.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { AuditCheck } from './audit-check.js';
import { AuditCheckRow } from './audit-check.entity.js';
import { platformEntry } from './audit-entry.js';

const EVERY_MS = 5_000;
/** A walk over ten million entries takes minutes. */
const LEASE_MS = 30 * 60_000;

/** 校验日志链：once a day and whenever the auditor asks, off the request. */
@Injectable()
export class AuditChecks implements OnModuleInit {
  constructor(
    @InjectRepository(AuditCheckRow) private readonly checks: Repository<AuditCheckRow>,
    private readonly check: AuditCheck,
    private readonly links: EvidenceRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'audit-check', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.walkWhenDue() });
  }

  /** A second asking while one is under way asks for nothing more. */
  async ask(tx: Tx): Promise<void> {
    if (await tx.manager.existsBy(AuditCheckRow, { finishedAt: IsNull() })) return;
    const asked = { id: newId(), askedAt: tx.now, finishedAt: null, entries: 0, finding: null };
    await tx.manager.insert(AuditCheckRow, asked);
    tx.about('auditCheck', asked.id);
  }

  async walkWhenDue(): Promise<void> {
    const asked = await this.checks.findOneBy({ finishedAt: IsNull() });
    const now = await databaseNow(this.checks.manager);
    const last = await this.last();
    if (!asked && last?.finishedAt && now.getTime() - last.finishedAt.getTime() < DAY_MS) return;
    const { entries, finding = null } = await this.check.run();
    await this.transactions.run(async (tx) => {
      const done = { id: asked?.id ?? newId(), askedAt: asked?.askedAt ?? now, finishedAt: tx.now, entries, finding };
      await tx.manager.save(AuditCheckRow, done);
      if (finding === null) return;
      tx.record(platformEntry('audit.broken', { type: 'auditCheck', id: done.id }, tx.now));
      this.messages.toStaff(tx, null, ['auditor', 'securityAdmin'], {
        title: '审计日志链不完整',
        body: `${finding}。请保留现场，核对备份与存证日根。`,
        group: 'result',
      });
    });
  }

  async view(): Promise<AuditChain> {
    const last = await this.last();
    const [root] = await this.links.roots(this.checks.manager, { limit: 1 });
    return {
      checkedAt: iso(last?.finishedAt),
      entries: last?.entries ?? 0,
      finding: last?.finding ?? null,
      checking: await this.checks.existsBy({ finishedAt: IsNull() }),
      root: root ? { day: root.day, root: root.root } : null,
    };
  }

  private last(): Promise<AuditCheckRow | null> {
    return this.checks.findOne({ where: { finishedAt: Not(IsNull()) }, order: { finishedAt: 'DESC' } });
  }
}

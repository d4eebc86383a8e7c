import { Injectable } from '@nestjs/common';
import type { AuditObject } from '@market/contract/audit';
import { DataSource, type EntityManager } from 'typeorm';
import { isolationLevel, isRetryable } from '../database/engine.js';
import { CryptoProvider } from '../integrations/crypto/crypto-provider.js';
import type { AuditEntry } from '../modules/audit/audit-entry.entity.js';
import { AuditTrail } from '../modules/audit/audit-trail.js';
import { auditEntryOf } from '../modules/audit/audit-entry.js';
import { OutboxEntry } from '../modules/outbox/outbox-entry.entity.js';
import { OutboxBell } from '../modules/outbox/outbox-bell.js';
import type { Caller } from './caller.js';
import { Clock } from './clock.js';
import { newId } from './ids.js';
import { claimKey, rememberAnswer, storedAnswer } from './idempotency.js';

const MAX_TRIES = 5;

/** One open transaction: where rows are written, what is told to others, and what the audit row will name. */
export class Tx {
  readonly events: { topic: string; payload: object }[] = [];
  readonly trail: AuditEntry[] = [];
  object: { type: AuditObject; id: string | null; reason: string | null } = { type: 'none', id: null, reason: null };

  constructor(
    readonly manager: EntityManager,
    readonly now: Date,
  ) {}

  /** Names the row that the audit trail points at, and why it was touched where a reason was asked for. */
  about(type: AuditObject, id: string, reason: string | null = null): void {
    this.object = { type, id, reason };
  }

  /** Put on the audit trail in this same transaction. */
  record(entry: AuditEntry): void {
    this.trail.push(entry);
  }

  /** Told to the outbox in this same transaction; delivered at least once after the commit. */
  emit(topic: string, payload: object): void {
    this.events.push({ topic, payload });
  }
}

@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly bell: OutboxBell,
    private readonly audit: AuditTrail,
    private readonly crypto: CryptoProvider,
  ) {}

  /**
   * Runs a use case: its rows, one audit row and its outbox rows commit together or not at all.
   * A repeated Idempotency-Key gets the first answer; deadlocks retry the whole of `work`.
   */
  async write<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    const repeated = await storedAnswer<T>(this.dataSource.manager, caller, this.crypto);
    if (repeated) return repeated.answer;
    try {
      return await this.run(async (tx) => {
        await claimKey(tx.manager, caller, tx.now);
        const answer = await work(tx);
        tx.record(auditEntryOf(caller, tx.object, 'done', null, tx.now));
        await rememberAnswer(tx.manager, caller, answer, this.crypto);
        return answer;
      });
    } catch (error) {
      const first = await storedAnswer<T>(this.dataSource.manager, caller, this.crypto);
      if (first) return first.answer;
      throw error;
    }
  }

  /** A transaction without a caller: jobs and outbox handlers. They record what they do by themselves. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        const { answer, told } = await this.dataSource.transaction(isolationLevel(this.dataSource), async (manager) => {
          const tx = new Tx(manager, this.clock.now());
          const answer = await work(tx);
          if (tx.events.length > 0)
            await manager.insert(
              OutboxEntry,
              tx.events.map((event) => outboxRow(event, tx.now)),
            );
          await this.audit.append(manager, tx.trail);
          return { answer, told: tx.events.length > 0 };
        });
        if (told) this.bell.ring();
        return answer;
      } catch (error) {
        if (tries >= MAX_TRIES || !isRetryable(error)) throw error;
      }
    }
  }
}

const outboxRow = ({ topic, payload }: Tx['events'][number], now: Date): OutboxEntry =>
  Object.assign(new OutboxEntry(), {
    id: newId(),
    topic,
    payload,
    createdAt: now,
    availableAt: now,
    attempts: 0,
    lockedUntil: null,
    doneAt: null,
    lastError: null,
  });

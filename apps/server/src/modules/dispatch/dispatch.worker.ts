import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { MOST_TRIES } from '@market/contract/dispatch';
import { groupTemplates } from '@market/contract/message';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { NotSent } from '../../integrations/not-sent.js';
import { SubscriptionLedger } from '../preference/subscription-ledger.js';
import { Carrier } from './carrier.js';
import type { Dispatch } from './dispatch.entity.js';
import { DispatchRepository } from './dispatch.repository.js';

const EVERY_MS = 3_000;
const LEASE_MS = 60_000;
const BATCH = 100;
/** Longer than any channel's own time limit. */
const LOCK_MS = 60_000;
const FIRST_PAUSE_MS = 60_000;

/**
 * Sends what was queued. A try is written down before it is made and no transaction is open meanwhile; one of which
 * nothing came back is never made again by itself, for the inbox has the message anyway and nobody wants it twice.
 */
@Injectable()
export class DispatchWorker implements OnModuleInit {
  private readonly log = new Logger('Dispatch');

  constructor(
    private readonly dispatches: DispatchRepository,
    private readonly carrier: Carrier,
    private readonly ledger: SubscriptionLedger,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'dispatches', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    for (const left of await this.dispatches.abandoned(now, BATCH))
      await this.settle(left, new NotSent('发送中断，不知是否送达', 'never'));
    for (const due of await this.dispatches.due(now, BATCH)) await this.try(due);
  }

  private async try(due: Dispatch): Promise<void> {
    const attempts = due.attempts + 1;
    const lockedUntil = new Date(this.clock.now().getTime() + LOCK_MS);
    const mine = await this.transactions.run((tx) =>
      this.dispatches.move(tx, due, 'sending', { attempts, lockedUntil }),
    );
    if (!mine) return;
    const sending: Dispatch = { ...due, state: 'sending', attempts };
    const failure = await this.carrier.carry(sending).then(() => undefined, reasonOf);
    await this.settle(sending, failure);
  }

  private async settle(sending: Dispatch, failure: NotSent | undefined): Promise<void> {
    await this.transactions.run(async (tx) => {
      const free = { lockedUntil: null, lastError: failure?.message.slice(0, 300) ?? null };
      if (!failure) return void (await this.dispatches.move(tx, sending, 'sent', { ...free, sentAt: tx.now }));
      if (failure.kind === 'again' && sending.attempts < MOST_TRIES) {
        const availableAt = new Date(tx.now.getTime() + FIRST_PAUSE_MS * 4 ** (sending.attempts - 1));
        return void (await this.dispatches.move(tx, sending, 'waiting', { ...free, availableAt }));
      }
      await this.dispatches.move(tx, sending, failure.kind === 'refused' ? 'refused' : 'dead', free);
      if (failure.kind === 'refused')
        await this.ledger.empty(tx, sending.accountId, groupTemplates[sending.messageGroup]);
    });
    if (failure) this.log.warn(`${sending.channel} ${sending.id}: ${failure.message}`);
  }
}

function reasonOf(error: unknown): NotSent {
  if (error instanceof NotSent) return error;
  if (error instanceof DomainError) return new NotSent(error.message, 'again');
  throw error;
}

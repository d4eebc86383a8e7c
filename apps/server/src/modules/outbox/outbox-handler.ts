import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';

export interface Delivery {
  /** The outbox entry's id: a handler that uses it as its key is idempotent. */
  id: string;
  payload: object;
}

/** Runs inside the transaction that marks the entry done. Effects outside the database must bear being repeated. */
export type OutboxHandler = (tx: Tx, delivery: Delivery) => Promise<void>;

/** Topic → handlers. Each module registers its own at start; several may listen to one topic, and all of them hear it or none. */
@Injectable()
export class OutboxHandlers {
  private readonly handlers = new Map<string, readonly OutboxHandler[]>();

  register(topic: string, handler: OutboxHandler): void {
    this.handlers.set(topic, [...this.of(topic), handler]);
  }

  of(topic: string): readonly OutboxHandler[] {
    return this.handlers.get(topic) ?? [];
  }
}

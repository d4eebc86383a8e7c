import { Injectable } from '@nestjs/common';

/** Wakes whoever follows the outbox on this node right after a commit; other nodes find the work by polling. */
@Injectable()
export class OutboxBell {
  private readonly listeners: (() => void)[] = [];

  onRing(listener: () => void): void {
    this.listeners.push(listener);
  }

  ring(): void {
    for (const listener of this.listeners) listener();
  }
}

import { Injectable } from '@nestjs/common';

/** Wakes this node's outbox worker right after a commit; other nodes find the work by polling. */
@Injectable()
export class OutboxBell {
  private listener: () => void = () => undefined;

  onRing(listener: () => void): void {
    this.listener = listener;
  }

  ring(): void {
    this.listener();
  }
}

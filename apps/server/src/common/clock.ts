import { Injectable } from '@nestjs/common';

/** Less is the way to the database and back, not a wrong clock. */
const NOTICEABLE_MS = 100;

/** The application's clock, kept with the database's. Deadlines are decided by the database's own (database/engine). */
@Injectable()
export class Clock {
  /** Milliseconds before this process's own time: how wrong that is, and how far a rehearsal is ahead. */
  aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  follow(databaseNow: Date): void {
    const ahead = databaseNow.getTime() - Date.now();
    if (Math.abs(ahead - this.aheadMs) > NOTICEABLE_MS) this.aheadMs = ahead;
  }

  realNow(): Date {
    return new Date();
  }
}

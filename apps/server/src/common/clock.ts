import { Injectable } from '@nestjs/common';

/** The application's clock. Deadlines are decided by the database's own (database/engine). */
@Injectable()
export class Clock {
  /** Milliseconds before the real time; only a rehearsal ever sets it. */
  aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  realNow(): Date {
    return new Date();
  }
}

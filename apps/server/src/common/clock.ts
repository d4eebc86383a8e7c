import { Injectable } from '@nestjs/common';

/** The application's clock. Deadlines are decided by the database's own (database/engine). */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

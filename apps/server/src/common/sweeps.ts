import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseNow, isDatabaseUnavailable } from '../database/engine.js';
import { DomainError } from './domain-error.js';
import { Schedule } from './schedule.js';

const LEAST_LEASE_MS = 15_000;

/** Recurring jobs that do what time has made due, by the database's clock. */
@Injectable()
export class Sweeps {
  constructor(
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  /** Plans `sweep`, which must bear being repeated, and answers it for whoever cannot wait. */
  add(name: string, everyMs: number, sweep: (now: Date) => Promise<void>): () => Promise<void> {
    const run = async () => sweep(await databaseNow(this.dataSource.manager));
    this.schedule.add({ name, everyMs, leaseMs: Math.max(LEAST_LEASE_MS, 2 * everyMs), run });
    return run;
  }
}

const log = new Logger('Sweeps');

/** Rows one after another. One that fails is logged and tried again at the next turn; it keeps no other waiting. */
export async function eachDue<Row>(rows: readonly Row[], act: (row: Row) => Promise<unknown>): Promise<void> {
  for (const row of rows)
    try {
      await act(row);
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      if (!wasQuicker(error)) log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
}

/** Another node has done it, or the person concerned has just acted. */
const wasQuicker = (error: unknown): boolean =>
  error instanceof DomainError && (error.code === 'staleVersion' || error.code === 'stateConflict');

import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository } from 'typeorm';
import { Clock } from '../../common/clock.js';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { AppConfig } from '../../config/app-config.js';
import { Session } from '../account/session.entity.js';
import { ClockShift } from './clock-shift.entity.js';

const NAME = 'rehearsal';
const REHEARSAL_REFRESH_MS = 1_000;
const REFRESH_MS = 30_000;

/** Keeps this node's clock with the database's, which all nodes share, and with a rehearsal's shift in it. */
@Injectable()
export class RehearsalClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectRepository(ClockShift) private readonly shifts: Repository<ClockShift>,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    const refresh = (): void => void this.refresh().catch(() => undefined); // the next turn tries again
    const everyMs = this.config.rehearsal ? REHEARSAL_REFRESH_MS : REFRESH_MS;
    this.timer = setInterval(refresh, everyMs).unref();
    refresh();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async refresh(): Promise<void> {
    this.clock.follow(await databaseNow(this.shifts.manager));
  }

  /** Whoever is signed in stays so: sessions run on with the new time. */
  async move(tx: Tx, byMs: number): Promise<void> {
    const shift = await tx.manager.findOneBy(ClockShift, { name: NAME });
    await tx.manager.save(ClockShift, { name: NAME, aheadMs: (shift?.aheadMs ?? 0) + byMs });
    for (const session of await tx.manager.findBy(Session, { revokedAt: IsNull(), expiresAt: MoreThan(tx.now) }))
      await tx.manager.update(
        Session,
        { id: session.id },
        { lastSeenAt: later(session.lastSeenAt, byMs), expiresAt: later(session.expiresAt, byMs) },
      );
  }
}

const later = (instant: Date, byMs: number): Date => new Date(instant.getTime() + byMs);

import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { whyCannotMoveClock, type Environment } from '@market/contract/rehearsal';
import { DataSource } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { AppConfig } from '../../config/app-config.js';
import { loadDemo } from '../../database/demo/load-demo.js';
import { resetDemo } from '../../database/demo/reset-demo.js';
import { enterPortals } from '../../database/enter-portals.js';
import { auditEntryOf } from '../audit/audit-entry.js';
import { MapKeeper } from '../map/map-keeper.js';
import { RehearsalClock } from './rehearsal-clock.js';

/** 联合测试：a data set apart, with a clock of its own, for the eight bureaus to try things together. */
@Injectable()
export class RehearsalService {
  constructor(
    private readonly clock: Clock,
    private readonly rehearsalClock: RehearsalClock,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly modules: ModuleRef,
    private readonly config: AppConfig,
  ) {}

  environment(): Environment {
    const { rehearsal, otherUrl, model } = this.config;
    return { rehearsal, now: this.clock.now().toISOString(), otherUrl, modelOffered: model !== null };
  }

  async moveClock(caller: Caller, { body }: In<'POST /rehearsal/clock'>): Promise<Environment> {
    this.onlyInRehearsal();
    const to = new Date(body.to);
    await this.transactions.write(caller, async (tx) => {
      refuse(whyCannotMoveClock(tx.now, to, this.clock.realNow()));
      await this.rehearsalClock.move(tx, to.getTime() - tx.now.getTime());
    });
    await this.rehearsalClock.refresh();
    return this.environment();
  }

  /** Everybody is signed out, for the accounts are new ones. The audit trail stays. */
  async reset(caller: Caller): Promise<void> {
    this.onlyInRehearsal();
    actorOf(caller);
    await resetDemo(this.dataSource);
    await enterPortals(this.dataSource.manager);
    await this.rehearsalClock.refresh();
    await loadDemo({ get: (token) => this.modules.get(token, { strict: false }) }, () => undefined);
    await this.modules.get(MapKeeper, { strict: false }).rebuild();
    await this.transactions.run(async (tx) => {
      tx.record(auditEntryOf(caller, tx.object, 'done', null, tx.now));
    });
  }

  private onlyInRehearsal(): void {
    if (!this.config.rehearsal) throw new DomainError('notFound');
  }
}

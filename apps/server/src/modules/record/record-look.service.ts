import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY_MS } from '@market/contract/shared';
import { DataSource } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { Leases } from '../../common/leases.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Schedule } from '../../common/schedule.js';
import { RegionScope } from '../../common/scope.js';
import { Account } from '../account/account.entity.js';
import { StaffRecordRepository } from './staff-record.repository.js';

/** The desk asks again twice in this time; who went away is forgotten after it. */
const LOOK_MS = 60_000;
const PREFIX = 'look:';

/** 他人占用：a hint, never a lock. Of two who decide at once the version still lets one through. */
@Injectable()
export class RecordLookService implements OnModuleInit {
  constructor(
    private readonly records: StaffRecordRepository,
    private readonly leases: Leases,
    private readonly dataSource: DataSource,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.add({
      name: 'look-sweep',
      everyMs: DAY_MS,
      leaseMs: LOOK_MS,
      run: () => this.leases.forgetEnded(PREFIX),
    });
  }

  async look(
    caller: Caller,
    { params }: In<'POST /staff/records/{id}/look'>,
  ): Promise<Out<'POST /staff/records/{id}/look'>> {
    const actor = actorOf(caller);
    const record = await this.records.get(RegionScope.of(actor), params.id);
    const holder = await this.leases.take(PREFIX + record.id, LOOK_MS, actor.accountId);
    if (holder === actor.accountId) return { by: null };
    const other = await this.dataSource.manager.findOneBy(Account, { id: holder });
    return { by: other?.displayName ?? null };
  }
}

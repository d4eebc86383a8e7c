import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThan, Like, Repository } from 'typeorm';
import { isDuplicate } from '../database/engine.js';
import { Clock } from './clock.js';
import { newId } from './ids.js';
import { Lease } from './lease.entity.js';

/** Lets one node of many do a job. A killed holder's lease runs out and another node takes over. */
@Injectable()
export class Leases {
  private readonly node = newId();

  constructor(
    @InjectRepository(Lease) private readonly leases: Repository<Lease>,
    private readonly clock: Clock,
  ) {}

  /** Runs `job` when this node holds or can take the lease for `ms`; else does nothing. */
  async hold(name: string, ms: number, job: () => Promise<void>): Promise<void> {
    if ((await this.take(name, ms, this.node)) === this.node) await job();
  }

  /** Gives leases of this node back before they run out. */
  async release(names: readonly string[]): Promise<void> {
    const now = this.clock.now();
    await this.leases.update({ name: In([...names]), holder: this.node }, { until: new Date(now.getTime() - 1) });
  }

  /** Leases of things that come and go leave no rows behind. */
  async forgetEnded(prefix: string): Promise<void> {
    await this.leases.delete({ name: Like(`${prefix}%`), until: LessThan(this.clock.now()) });
  }

  /** Gives the lease to `holder` for `ms` unless somebody else has it; answers who has it now. */
  async take(name: string, ms: number, holder: string): Promise<string> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + ms);
    const renewed = await this.leases
      .createQueryBuilder()
      .update()
      .set({ holder, until })
      .where('name = :name AND (holder = :holder OR until < :now)', { name, holder, now })
      .execute();
    if (renewed.affected === 1) return holder;
    const held = await this.leases.findOneBy({ name });
    if (held) return held.holder;
    try {
      await this.leases.insert({ name, holder, until });
      return holder;
    } catch (error) {
      if (isDuplicate(error)) return this.take(name, ms, holder);
      throw error;
    }
  }
}

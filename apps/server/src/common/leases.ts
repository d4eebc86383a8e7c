import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
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
    if (await this.take(name, ms)) await job();
  }

  /** Gives leases of this node back before they run out. */
  async release(names: readonly string[]): Promise<void> {
    const now = this.clock.now();
    await this.leases.update({ name: In([...names]), holder: this.node }, { until: new Date(now.getTime() - 1) });
  }

  private async take(name: string, ms: number): Promise<boolean> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + ms);
    const renewed = await this.leases
      .createQueryBuilder()
      .update()
      .set({ holder: this.node, until })
      .where('name = :name AND (holder = :node OR until < :now)', { name, node: this.node, now })
      .execute();
    if (renewed.affected === 1) return true;
    if (await this.leases.existsBy({ name })) return false;
    try {
      await this.leases.insert({ name, holder: this.node, until });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
}

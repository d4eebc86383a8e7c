import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { HOUR_MS, rateLimits, type RateLimit, type RateLimitName } from '@market/contract/shared';
import { LessThan, Repository } from 'typeorm';
import { isDuplicate } from '../database/engine.js';
import { AppConfig } from '../config/app-config.js';
import { CryptoProvider } from '../integrations/crypto/crypto-provider.js';
import { Clock } from './clock.js';
import { DomainError } from './domain-error.js';
import { RateCount } from './rate-count.entity.js';
import { Sweeps } from './sweeps.js';

/** A node takes so many at once for a caller who asks often: at most a fortieth of the limit is left unused by each. */
const BLOCKS = 40;

interface Held {
  windowEndsS: number;
  left: number;
}

/** Limits counted in the database, so that they hold over all nodes and outlive each of them (security.md A2, R1). */
@Injectable()
export class RateLimits {
  private readonly held = new Map<string, Held>();
  private readonly asked = new Map<string, Promise<boolean>>();

  constructor(
    @InjectRepository(RateCount) private readonly counts: Repository<RateCount>,
    private readonly crypto: CryptoProvider,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    sweeps: Sweeps,
  ) {
    sweeps.add('rate-counts', HOUR_MS, () => this.forgetEnded());
  }

  /** Throws `rateLimited` with the seconds to wait. `who`: an address or an account's id. */
  async take(name: RateLimitName, who: string): Promise<void> {
    if (!this.config.rateLimits) return;
    const limit = rateLimits[name];
    const key = this.keyOf(name, who);
    for (;;) {
      const windowEndsS = this.windowEndsS(limit);
      const held = this.held.get(key);
      if (held?.windowEndsS === windowEndsS && held.left > 0) {
        held.left -= 1;
        return;
      }
      if (!(await this.hold(key, windowEndsS, limit.most)))
        throw new DomainError('rateLimited', [], Math.max(1, windowEndsS - this.nowS()));
    }
  }

  /** For what turned out not to count. */
  async giveBack(name: RateLimitName, who: string): Promise<void> {
    await this.counts
      .createQueryBuilder()
      .update()
      .set({ taken: () => 'taken - 1' })
      .where('id = :id AND windowEndsS = :windowEndsS AND taken > 0', {
        id: this.keyOf(name, who),
        windowEndsS: this.windowEndsS(rateLimits[name]),
      })
      .execute();
  }

  /** Of many who find nothing left at the same time one asks for more. */
  private hold(key: string, windowEndsS: number, most: number): Promise<boolean> {
    const asked = this.asked.get(key);
    if (asked) return asked;
    const block = Math.max(1, Math.floor(most / BLOCKS));
    const asking = this.reserve(key, windowEndsS, block, most)
      .then((got) => {
        if (got) this.held.set(key, { windowEndsS, left: block });
        return got;
      })
      .finally(() => this.asked.delete(key));
    this.asked.set(key, asking);
    return asking;
  }

  private async reserve(id: string, windowEndsS: number, block: number, most: number): Promise<boolean> {
    const more = await this.counts
      .createQueryBuilder()
      .update()
      .set({ taken: () => 'taken + :block' })
      .where('id = :id AND windowEndsS = :windowEndsS AND taken + :block <= :most', { id, windowEndsS, block, most })
      .execute();
    if (more.affected === 1) return true;
    const row = await this.counts.findOneBy({ id });
    // Another node may have begun the row since the update found none.
    if (row?.windowEndsS === windowEndsS)
      return row.taken + block <= most && this.reserve(id, windowEndsS, block, most);
    if (row) {
      const { windowEndsS: ended } = row;
      const begun = await this.counts.update({ id, windowEndsS: ended }, { windowEndsS, taken: block });
      return begun.affected === 1 || this.reserve(id, windowEndsS, block, most);
    }
    try {
      await this.counts.insert({ id, windowEndsS, taken: block });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return this.reserve(id, windowEndsS, block, most);
      throw error;
    }
  }

  private async forgetEnded(): Promise<void> {
    const nowS = this.nowS();
    await this.counts.delete({ windowEndsS: LessThan(nowS) });
    for (const [key, { windowEndsS }] of this.held) if (windowEndsS < nowS) this.held.delete(key);
  }

  private keyOf(name: RateLimitName, who: string): string {
    return `${name}:${this.crypto.blindIndex('rate-limit', who)}`;
  }

  private windowEndsS({ everyS }: RateLimit): number {
    return (Math.floor(this.nowS() / everyS) + 1) * everyS;
  }

  private nowS(): number {
    return Math.floor(this.clock.realNow().getTime() / 1000);
  }
}

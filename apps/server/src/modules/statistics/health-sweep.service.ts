import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { HealthRepository } from './health.repository.js';
import { HealthSweepRepository, ownCreditCode, type Pair } from './health-sweep.repository.js';
import { lookAt, type PublishedRecord } from './look-at-record.js';
import { strayedTo } from './strayed.js';

const EVERY_MS = 60_000;
const LEASE_MS = 5 * 60_000;
const AT_ONCE = 200;

/**
 * 数据健康: walks the records a stretch at a time, looks again at those that changed or fell due, and counts the places
 * and types they belong to. Cut short at any moment it goes on with the next turn: what was looked at is marked with it.
 */
@Injectable()
export class HealthSweepService implements OnModuleInit {
  constructor(
    private readonly sweep: HealthSweepRepository,
    private readonly health: HealthRepository,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'health-sweep', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    for (let from = ''; ;) {
      const until = await this.sweep.endOfWalk(from);
      if (until === undefined) break;
      const ids = await this.sweep.idsToLookAt(from, until, now);
      for (let start = 0; start < ids.length; start += AT_ONCE)
        await this.lookAgain(ids.slice(start, start + AT_ONCE), now);
      from = until;
      await breathe();
    }
    for (const pair of await this.sweep.outdated()) await this.count(pair);
    await this.transactions.run((tx) => this.sweep.stamp(tx, now));
  }

  private async lookAgain(ids: readonly string[], now: Date): Promise<void> {
    const records = await this.sweep.records(ids);
    const names = await this.sweep.registeredNames(records);
    const looked = records.filter(({ published }) => published).map((record) => this.look(record, names, now));
    await this.transactions.run(async (tx) => {
      const identities = looked.flatMap((each) => each.identities);
      await this.sweep.replace(
        tx,
        ids,
        looked.map(({ check }) => check),
        identities,
      );
      await this.sweep.markOutdated(tx, pairsOf(records));
    });
    await breathe();
  }

  private look(record: PublishedRecord, names: ReadonlyMap<string, string>, now: Date) {
    const { regionCode, location } = record;
    const nameOf = (code: string) => this.regions.find(code)?.shortName;
    return lookAt(record, {
      now,
      strayedTo: location ? strayedTo(regionCode, location, nameOf) : undefined,
      registeredName: names.get(ownCreditCode(record) ?? ''),
    });
  }

  private async count(pair: Pair): Promise<void> {
    const counts = await this.health.count([pair.regionCode], [pair.recordType]);
    await this.transactions.run((tx) => this.sweep.keepCounts(tx, pair, counts));
    await breathe();
  }
}

const pairsOf = (records: readonly Pair[]): Pair[] => [
  ...new Map(
    records.map(({ regionCode, recordType }) => [`${regionCode} ${recordType}`, { regionCode, recordType }]),
  ).values(),
];

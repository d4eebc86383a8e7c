import { DAY_MS } from '@market/contract/shared';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { In, LessThan, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { Sweeps } from '../../common/sweeps.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { DataExportRow } from './data-export.entity.js';
import { ExportService } from './export.service.js';
import { inventory } from './inventory.js';
import { OldDrafts } from './old-drafts.js';
import type { PersonalTable, Retention } from './personal-data.js';

const EVERY_MS = 3_600_000;
const BATCH = 500;

type Kept = PersonalTable & { retention: Retention };
const tables = inventory.filter((table): table is Kept => table.retention !== undefined && !table.retention.drafts);

/** Removes what the inventory says is no longer needed, and logs how much of what. */
@Injectable()
export class RetentionService implements OnModuleInit {
  private readonly log = new Logger('Retention');

  constructor(
    private readonly sweeps: Sweeps,
    private readonly transactions: Transactions,
    private readonly exports: ExportService,
    private readonly drafts: OldDrafts,
  ) {}

  onModuleInit(): void {
    this.sweeps.add('retention', EVERY_MS, async (now) => void (await this.sweep(now)));
  }

  /** Rows removed by table. */
  async sweep(now: Date): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const name = table.entity.name;
      for (let gone = BATCH; gone === BATCH; counts[name] = (counts[name] ?? 0) + gone)
        gone = await this.transactions.run((tx) => this.batch(tx, table, now));
    }
    Object.assign(counts, await this.drafts.sweep(now));
    this.log.log(`已到保存期限：${JSON.stringify(counts)}`);
    return counts;
  }

  private async batch(tx: Tx, { entity, retention }: Kept, now: Date): Promise<number> {
    const { since, days } = retention;
    const [key, ...others] = tx.manager.dataSource.getMetadata(entity).primaryColumns.map((each) => each.propertyName);
    if (key === undefined) return 0;
    const over = { [since]: LessThan(new Date(now.getTime() - days * DAY_MS)) } as FindOptionsWhere<ObjectLiteral>;
    const rows = await tx.manager.find(entity, { where: over, order: { [since]: 'ASC' }, take: BATCH });
    if (entity === DataExportRow) await this.exports.removeFiles(rows as DataExportRow[]);
    const one = (row: ObjectLiteral) => Object.fromEntries([key, ...others].map((each) => [each, row[each] as string]));
    if (others.length > 0) for (const row of rows) await tx.manager.delete(entity, one(row));
    else if (rows.length > 0) await tx.manager.delete(entity, { [key]: In(rows.map((row) => row[key] as string)) });
    return rows.length;
  }
}

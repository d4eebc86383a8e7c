import { Injectable } from '@nestjs/common';
import type { PersonalDataKind } from '@market/contract/privacy';
import type { EntityManager } from 'typeorm';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { inventory } from './inventory.js';
import type { PersonalTable } from './personal-data.js';

export interface TableOfOne {
  table: string;
  kind: PersonalDataKind;
  rows: object[];
}

const ofAccounts = inventory.filter((table): table is PersonalTable & { subject: string } => table.subject !== null);

/** Reads and ends what the inventory says there is of one account. */
@Injectable()
export class PersonalRows {
  constructor(private readonly crypto: CryptoProvider) {}

  async counts(manager: EntityManager, accountId: string): Promise<Map<PersonalDataKind, number>> {
    const counts = new Map<PersonalDataKind, number>();
    for (const { entity, kind, subject } of ofAccounts) {
      const count = await manager.countBy(entity, { [subject]: accountId });
      counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    return counts;
  }

  /** Every table with what is in it of this account, readable: for a copy of one's data. */
  async all(manager: EntityManager, accountId: string): Promise<TableOfOne[]> {
    const tables: TableOfOne[] = [];
    for (const table of ofAccounts) {
      const rows = await manager.findBy(table.entity, { [table.subject]: accountId });
      const name = manager.dataSource.getMetadata(table.entity).tableName;
      tables.push({ table: name, kind: table.kind, rows: rows.map((row) => this.readable(table, row)) });
    }
    return tables;
  }

  /** Of the rows whose text goes while the row stays. */
  async blankedIds(manager: EntityManager, accountId: string): Promise<string[]> {
    const ids: string[] = [];
    for (const { entity, subject, ending } of ofAccounts)
      if (ending.how === 'blanked' && subject !== 'id') {
        const rows = await manager.findBy(entity, { [subject]: accountId });
        ids.push(...rows.map((row) => String(row['id'])));
      }
    return ids;
  }

  /** Removes and blanks what is not held; what has a step of its own is left to it. */
  async end(manager: EntityManager, accountId: string): Promise<void> {
    for (const { entity, subject, ending } of ofAccounts) {
      const own = { [subject]: accountId };
      if (ending.how === 'removed') await manager.delete(entity, own);
      if (ending.how === 'blanked') await manager.update(entity, own, ending.to);
    }
  }

  private readable({ columns, open }: PersonalTable, row: Record<string, unknown>): object {
    const shown = Object.fromEntries(columns.map((column) => [column, row[column]]));
    return { ...shown, ...open?.(row as never, this.crypto) };
  }
}

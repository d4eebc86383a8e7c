import { Injectable } from '@nestjs/common';
import { In, Like, MoreThan, Not, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import { sealedColumns, type SealedColumn } from './sealed-columns.js';

const BATCH = 200;

export interface Rotated {
  column: string;
  resealed: number;
}

/**
 * Puts everything that is sealed under an earlier data key under the current one, in small transactions beside the
 * traffic. It can be stopped anywhere and run again: what is done already is passed over.
 */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  async run(told: (rotated: Rotated) => void): Promise<number> {
    let sum = 0;
    for (const column of sealedColumns) {
      const resealed = await this.column(column);
      if (resealed > 0) told({ column: `${column.entity.name}.${column.column}`, resealed });
      sum += resealed;
    }
    return sum;
  }

  private async column(column: SealedColumn): Promise<number> {
    let resealed = 0;
    for (let last = ''; ;) {
      const after = last;
      const done = await this.transactions.run((tx) => this.batch(tx, column, after));
      if (done.last === undefined) return resealed;
      last = done.last;
      resealed += done.resealed;
    }
  }

  private async batch(
    tx: Tx,
    { entity, key, column, where, asText, purpose }: SealedColumn,
    after: string,
  ): Promise<{ last: string | undefined; resealed: number }> {
    const earlier = {
      ...where,
      [key]: MoreThan(after),
      [column]: this.notCurrent(),
    } as FindOptionsWhere<ObjectLiteral>;
    const found = await tx.manager.find(entity, { where: earlier, order: { [key]: 'ASC' }, take: BATCH });
    const keys = found.map((row) => String(row[key]));
    if (keys.length === 0) return { last: undefined, resealed: 0 };
    const these = { ...where, [key]: In(keys) } as FindOptionsWhere<ObjectLiteral>;
    await this.hold(tx, { entity, column }, these);
    const own = (row: ObjectLiteral) => tx.manager.dataSource.getMetadata(entity).getEntityIdMap(row) ?? {};
    let resealed = 0;
    for (const row of await tx.manager.findBy(entity, these)) {
      const stored = row[column] as Sealed | string | null;
      if (stored === null) continue;
      const sealed = typeof stored === 'string' ? (JSON.parse(stored) as Sealed) : stored;
      const fresh = this.crypto.reseal(purpose(row as never), sealed);
      if (!fresh) continue;
      const value = asText ? JSON.stringify(fresh) : fresh;
      await tx.manager.update(entity, own(row), { [column]: value });
      resealed += 1;
    }
    return { last: keys.at(-1), resealed };
  }

  /** An UPDATE that changes nothing takes the rows' locks on every engine; what is read after it is what is replaced. */
  private async hold(
    tx: Tx,
    { entity, column }: Pick<SealedColumn, 'entity' | 'column'>,
    these: object,
  ): Promise<void> {
    const name = tx.manager.dataSource.getMetadata(entity).findColumnWithPropertyName(column)?.databaseName;
    await tx.manager.update(entity, these, { [column]: () => name ?? column });
  }

  private notCurrent() {
    return Not(Like(`%${this.crypto.dataKeyId}%`));
  }
}

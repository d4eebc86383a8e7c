import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { TargetKey } from '@market/contract/ingest';
import { Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import type { Batch } from './batch.entity.js';
import { ColumnMapping } from './column-mapping.entity.js';
import type { ReadColumns } from './preview/preview.js';

type Kind = Pick<Batch, 'regionCode' | 'recordType'>;

/** What a bureau said of its columns, for the next sheet of the kind. */
@Injectable()
export class ColumnMappingRepository {
  constructor(@InjectRepository(ColumnMapping) private readonly mappings: Repository<ColumnMapping>) {}

  async remembered({ regionCode, recordType }: Kind): Promise<ReadColumns['columns']> {
    const rows = await this.mappings.findBy({ regionCode, recordType });
    return Object.fromEntries(rows.map(({ title, target }) => [title, target as TargetKey | null]));
  }

  async remember(
    tx: Tx,
    { regionCode, recordType }: Kind,
    columns: ReadColumns['columns'],
    savedBy: string,
  ): Promise<void> {
    for (const [title, target] of Object.entries(columns)) {
      const saved = { target, savedBy, savedAt: tx.now };
      const changed = await tx.manager.update(ColumnMapping, { regionCode, recordType, title }, saved);
      if (changed.affected === 0) await tx.manager.insert(ColumnMapping, { regionCode, recordType, title, ...saved });
    }
  }
}

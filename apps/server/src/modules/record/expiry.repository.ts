import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { warnUntil, type RecordTypeSpec } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { RecordFacet } from './record-facet.entity.js';
import { MarketRecord } from './record.entity.js';

const BATCH = 200;

/** Published records whose value the calendar may have overtaken, of all places: the platform's own work. */
@Injectable()
export class ExpiryRepository {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  async *ids({ type, standing }: RecordTypeSpec, now: Date): AsyncGenerator<string> {
    if (!standing?.expires) return;
    const { field, expires } = standing;
    for (let after = ''; ;) {
      const rows = await this.records
        .createQueryBuilder('r')
        .innerJoin(RecordFacet, 'f', 'f.recordId = r.id AND f.key = :field', { field })
        .select('r.id', 'id')
        .where("r.state = 'published' AND r.recordType = :type AND r.id > :after", { type, after })
        .andWhere('((f.value IN (:...valid) AND r.endsOn <= :soon) OR (f.value = :warned AND r.endsOn < :today))', {
          valid: expires.valid,
          soon: warnUntil(expires, now),
          warned: expires.soon,
          today: isoDay(now),
        })
        .orderBy('r.id', 'ASC')
        .limit(BATCH)
        .getRawMany<{ id: string }>();
      for (const { id } of rows) yield id;
      after = rows.at(-1)?.id ?? '';
      if (rows.length < BATCH) return;
    }
  }

  find(tx: Tx, id: string): Promise<MarketRecord | null> {
    return tx.manager.findOneBy(MarketRecord, { id });
  }
}

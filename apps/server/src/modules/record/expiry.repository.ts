import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { warnUntil, type RecordTypeSpec } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { RecordFacet } from './record-facet.entity.js';
import { MarketRecord } from './record.entity.js';

const BATCH = 200;

export interface ExpiringPage {
  regionCode: string;
  ids: readonly string[];
}

/** Published records whose value the calendar may have overtaken, of all places: the platform's own work. */
@Injectable()
export class ExpiryRepository {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  /** Page by page, each place's by themselves. */
  async *pages({ type, standing }: RecordTypeSpec, now: Date): AsyncGenerator<ExpiringPage> {
    if (!standing?.expires) return;
    const { field, expires } = standing;
    for (let after = ''; ;) {
      const rows = await this.records
        .createQueryBuilder('r')
        .innerJoin(RecordFacet, 'f', 'f.recordId = r.id AND f.key = :field', { field })
        .select(['r.id AS id', 'r.regionCode AS regionCode'])
        .where("r.state = 'published' AND r.recordType = :type AND r.id > :after", { type, after })
        .andWhere('((f.value IN (:...valid) AND r.endsOn <= :soon) OR (f.value = :warned AND r.endsOn < :today))', {
          valid: expires.valid,
          soon: warnUntil(expires, now),
          warned: expires.soon,
          today: isoDay(now),
        })
        .orderBy('r.id', 'ASC')
        .limit(BATCH)
        .getRawMany<{ id: string; regionCode: string }>();
      for (const regionCode of new Set(rows.map((row) => row.regionCode)))
        yield { regionCode, ids: rows.filter((row) => row.regionCode === regionCode).map(({ id }) => id) };
      after = rows.at(-1)?.id ?? '';
      if (rows.length < BATCH) return;
    }
  }

  find(tx: Tx, id: string): Promise<MarketRecord | null> {
    return tx.manager.findOneBy(MarketRecord, { id });
  }
}

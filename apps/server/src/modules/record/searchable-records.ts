import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicRecordTypes } from '@market/contract/record';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { addColumns, detailColumns, type DetailRow } from './record-rows.js';
import { MarketRecord } from './record.entity.js';

/** Records as search reads them: of public types, published, and nothing else. */
@Injectable()
export class SearchableRecords {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  async byIds(ids: readonly string[]): Promise<DetailRow[]> {
    if (ids.length === 0) return [];
    return this.published().andWhere('r.id IN (:...ids)', { ids }).getRawMany<DetailRow>();
  }

  after(id: string, limit: number): Promise<DetailRow[]> {
    return this.published().andWhere('r.id > :id', { id }).orderBy('r.id', 'ASC').limit(limit).getRawMany<DetailRow>();
  }

  private published(): SelectQueryBuilder<MarketRecord> {
    const query = this.records
      .createQueryBuilder('r')
      .select([])
      .where("r.state = 'published' AND r.recordType IN (:...types)", {
        types: publicRecordTypes.map(({ type }) => type),
      });
    return addColumns(query, detailColumns);
  }
}

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicRecordTypes, type RecordState } from '@market/contract/record';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { addColumns, type CardRow } from './record-rows.js';
import { MarketRecord } from './record.entity.js';

/** What is searched and what a hit shows; a driver takes its time over every column more. */
const columns = [
  ...([
    'id',
    'recordType',
    'regionCode',
    'title',
    'titleEn',
    'summary',
    'summaryEn',
    'tags',
    'fields',
    'sourceName',
  ] as const),
  ...(['publishedAt', 'demo', 'state'] as const),
];
export type FoundRecord = Pick<CardRow, Exclude<(typeof columns)[number], 'state'>>;
type Row = FoundRecord & { state: RecordState };

/**
 * Records as search reads them: of public types, published, and nothing else. Rows are picked by id alone and sifted here:
 * told the state as well, SQLite walks the index of all that are published.
 */
@Injectable()
export class SearchableRecords {
  private readonly texts = new Map<number, string>();

  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  async byIds(ids: readonly string[]): Promise<FoundRecord[]> {
    if (ids.length === 0) return [];
    const rows: Row[] = await this.records.query(this.textFor(ids), [...ids]);
    return rows.filter(isPublic);
  }

  /** A page of all, by id; `last` is null at the end. */
  async after(id: string, limit: number): Promise<{ rows: FoundRecord[]; last: string | null }> {
    const query = this.rows().where('r.id > :id', { id }).orderBy('r.id', 'ASC').limit(limit);
    const rows = await query.getRawMany<Row>();
    return { rows: rows.filter(isPublic), last: rows.at(-1)?.id ?? null };
  }

  /** Written once for so many ids: to build it takes longer than to read by it. */
  private textFor(ids: readonly string[]): string {
    const known = this.texts.get(ids.length);
    const text = known ?? this.rows().where('r.id IN (:...ids)', { ids }).getQueryAndParameters()[0];
    this.texts.set(ids.length, text);
    return text;
  }

  private rows(): SelectQueryBuilder<MarketRecord> {
    return addColumns(this.records.createQueryBuilder('r').select([]), columns);
  }
}

const isPublic = ({ state, recordType }: Row): boolean =>
  state === 'published' && publicRecordTypes.some(({ type }) => type === recordType);

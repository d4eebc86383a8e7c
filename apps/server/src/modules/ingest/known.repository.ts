import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { codesOf, getRecordType, identityFields, recordStates, type RecordContent } from '@market/contract/record';
import { encodeTime } from 'ulid';
import { Brackets, In, Repository, type SelectQueryBuilder } from 'typeorm';
import { iso, jsonFrom, likePattern } from '../../database/engine.js';
import type { Tx } from '../../common/transactions.js';
import { contentOf, englishOf } from '../record/record-content.js';
import { addColumns } from '../record/record-rows.js';
import { RecordVersion } from '../record/record-version.entity.js';
import { MarketRecord } from '../record/record.entity.js';
import type { Batch } from './batch.entity.js';
import type { KnownRecord } from './matching/known-records.js';

const PAGE = 500;
const ID_CHARS = 26;
const TIME_CHARS = 10;
const MOST_LIKELY = 200;
const columns = [
  'id',
  'version',
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'tags',
  'provenance',
  'sourceName',
  'sourceUrl',
  'sourceDate',
  'share',
  'location',
  'fields',
  'revisionState',
] as const satisfies readonly (keyof MarketRecord)[];

type Row = Record<(typeof columns)[number], unknown> &
  Pick<MarketRecord, 'id' | 'titleEn' | 'summaryEn'> & { editedAt: string | Date | null; byHand: unknown };
export type KnownText = Pick<KnownRecord, 'id' | 'version' | 'content'>;
type Kind = Pick<Batch, 'regionCode' | 'recordType'>;

/** The records of one place and type, as an import is held against them. */
@Injectable()
export class KnownRepository {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  /** All of them, some hundred at a time. */
  async *all(kind: Kind): AsyncGenerator<KnownRecord[]> {
    for (const state of recordStates) {
      for (let after = ''; ;) {
        const query = this.of(kind).andWhere('r.state = :state AND r.id > :after', { state, after });
        const rows = await query.orderBy('r.id', 'ASC').limit(PAGE).getRawMany<Row>();
        if (rows.length > 0) yield rows.map(known);
        if (rows.length < PAGE) break;
        after = rows.at(-1)?.id ?? '';
      }
    }
  }

  /** Those that might be the subject, by code, by name or by half of it. */
  async likely(kind: Kind, { title, fields }: RecordContent): Promise<KnownRecord[]> {
    const codes = identityFields(getRecordType(kind.recordType)).flatMap((key) => codesOf(fields[key]));
    const half = Math.max(2, Math.floor(title.length / 2) - 1);
    const query = this.of(kind).andWhere(
      new Brackets((where) => {
        where.where("r.title LIKE :front ESCAPE '!'", { front: likePattern(title.slice(0, half)).slice(1) });
        where.orWhere("r.title LIKE :back ESCAPE '!'", { back: likePattern(title.slice(-half)).slice(0, -1) });
        codes.forEach((code, i) => {
          const name = `code${i}`;
          where.orWhere(`r.fields LIKE :${name} ESCAPE '!'`, { [name]: likePattern(code) });
        });
      }),
    );
    return (await query.orderBy('r.id', 'ASC').limit(MOST_LIKELY).getRawMany<Row>()).map(known);
  }

  /** What came since then by other ways than the batch; ids grow with time. */
  async since(kind: Kind, when: Date, batchId: string): Promise<KnownRecord[]> {
    const afterId = `${encodeTime(when.getTime(), TIME_CHARS)}${'0'.repeat(ID_CHARS - TIME_CHARS)}`;
    const query = this.of(kind)
      .innerJoin(RecordVersion, 'first', 'first.recordId = r.id AND first.number = 1')
      .andWhere('r.id > :afterId AND (first.batchId IS NULL OR first.batchId <> :batchId)', { afterId, batchId });
    return (await query.getRawMany<Row>()).map(known);
  }

  /** The given ones as they stand now. */
  async texts({ regionCode, recordType }: Kind, ids: readonly string[], tx?: Tx): Promise<Map<string, KnownText>> {
    if (ids.length === 0) return new Map();
    const records = tx ? tx.manager.getRepository(MarketRecord) : this.records;
    const rows = await records.findBy({ id: In([...ids]), regionCode, recordType });
    return new Map(rows.map((row) => [row.id, { id: row.id, version: row.version, content: contentOf(row) }]));
  }

  private of({ regionCode, recordType }: Kind): SelectQueryBuilder<MarketRecord> {
    const query = this.records
      .createQueryBuilder('r')
      .leftJoin(RecordVersion, 'v', 'v.recordId = r.id AND v.number = r.publishedNumber')
      .select('v.editedAt', 'editedAt')
      .addSelect('CASE WHEN v.batchId IS NULL AND v.editedBy IS NOT NULL THEN 1 ELSE 0 END', 'byHand');
    return addColumns(query, columns)
      .where('r.regionCode = :regionCode AND r.recordType = :recordType', { regionCode, recordType })
      .andWhere("(r.revisionState IS NULL OR r.revisionState <> 'importing' OR r.publishedNumber > 0)");
  }
}

const known = ({ titleEn, summaryEn, ...rest }: Row): KnownRecord => ({
  id: rest.id,
  version: Number(rest.version),
  content: {
    ...(rest as unknown as RecordContent),
    ...englishOf({ titleEn, summaryEn }),
    tags: jsonFrom(rest.tags),
    location: jsonFrom(rest.location),
    fields: jsonFrom(rest.fields),
  },
  revisionInWork: rest.revisionState !== null,
  editedAt: Number(rest.byHand) === 1 ? iso(rest.editedAt) : null,
});

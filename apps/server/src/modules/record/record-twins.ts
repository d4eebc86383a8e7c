import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  getRecordType,
  identityFields,
  identityKeysOf,
  type FieldValues,
  type RecordContent,
} from '@market/contract/record';
import { Brackets, Repository } from 'typeorm';
import { jsonFrom, likePattern } from '../../database/engine.js';
import { MarketRecord } from './record.entity.js';

export interface Twin {
  id: string;
  title: string;
  by: 'code' | 'name';
}

const MOST_CANDIDATES = 50;
const MOST_TWINS = 3;

/** Records of the same place and type that seem to be the same thing. */
@Injectable()
export class RecordTwins {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  async of({ id, recordType, regionCode }: MarketRecord, content: RecordContent): Promise<Twin[]> {
    const spec = getRecordType(recordType);
    const codes = identityFields(spec).flatMap((key) => {
      const code = content.fields[key];
      return typeof code === 'string' && code !== '' ? [code] : [];
    });
    const rows = await this.records
      .createQueryBuilder('r')
      .select(['r.id AS id', 'r.title AS title', 'r.fields AS fields'])
      .where("r.recordType = :recordType AND r.regionCode = :regionCode AND r.id <> :id AND r.state <> 'withdrawn'", {
        recordType,
        regionCode,
        id,
      })
      .andWhere(
        new Brackets((w) => {
          w.where('r.title = :title', { title: content.title });
          for (const [i, code] of codes.entries())
            w.orWhere(`r.fields LIKE :code${i} ESCAPE '!'`, { [`code${i}`]: likePattern(JSON.stringify(code)) });
        }),
      )
      .limit(MOST_CANDIDATES)
      .getRawMany<{ id: string; title: string; fields: string | FieldValues }>();
    const keysOf = identityKeysOf(spec);
    const own = new Set(keysOf(content));
    return rows
      .flatMap((row): Twin[] => {
        const fields = jsonFrom<FieldValues>(row.fields);
        if (identityFields(spec).some((key) => codes.includes(String(fields[key] ?? ''))))
          return [{ id: row.id, title: row.title, by: 'code' }];
        return keysOf({ title: row.title, fields }).some((key) => own.has(key))
          ? [{ id: row.id, title: row.title, by: 'name' }]
          : [];
      })
      .slice(0, MOST_TWINS);
  }
}

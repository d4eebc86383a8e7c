import { Injectable } from '@nestjs/common';
import { codesOf, getRecordType, namesIn, type FieldValues, type RecordDetail } from '@market/contract/record';
import { jsonFrom } from '../../database/engine.js';
import { RecordRepository } from './record.repository.js';
import type { DetailRow } from './record-rows.js';

type Link = RecordDetail['links'][number];

/** 代替与被代替：the records a record names and those that name it, as far as the market has them. */
@Injectable()
export class RecordLinks {
  constructor(private readonly records: RecordRepository) {}

  async of({ id, recordType, title, fields }: DetailRow): Promise<Link[]> {
    const values = jsonFrom<FieldValues>(fields);
    const naming = getRecordType(recordType).fields.filter(({ refersTo }) => refersTo);
    const found = await Promise.all(
      naming.map(async ({ key, refersTo = '', inverse = key }): Promise<Link[]> => {
        const own = [title, ...codesOf(values[refersTo])];
        const [named, namers] = await Promise.all([
          this.records.named(recordType, namesIn(values[key]), refersTo),
          this.records.naming(recordType, own, key),
        ]);
        return [
          ...named.map((record) => ({ key, ...record })),
          ...namers.map((record) => ({ key: inverse, ...record })),
        ];
      }),
    );
    const links = found.flat().filter((link) => link.id !== id);
    return [...new Map(links.map((link) => [`${link.key} ${link.id}`, link])).values()];
  }
}

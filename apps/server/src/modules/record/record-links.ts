import { Injectable } from '@nestjs/common';
import { getRecordType, type FieldValues, type RecordDetail } from '@market/contract/record';
import { jsonFrom } from '../../database/engine.js';
import { RecordRepository } from './record.repository.js';
import type { DetailRow } from './record-rows.js';

const MOST_NAMES = 20;
/** 锡科财〔2025〕145号，or the whole of what stands between commas, without its 《》. */
const DOCUMENT_NUMBER = /[\u4e00-\u9fff]+〔\d{4}〕\d+号/g;

const namesIn = (text: string): string[] => {
  const parts = text.split(/[；;、，,\n]/).map((part) => part.replace(/[《》]/g, '').trim());
  return [...new Set([...(text.match(DOCUMENT_NUMBER) ?? []), ...parts])].filter(Boolean).slice(0, MOST_NAMES);
};

/** 代替与被代替：the records a record names, as far as the market has them. */
@Injectable()
export class RecordLinks {
  constructor(private readonly records: RecordRepository) {}

  async of({ id, recordType, fields }: DetailRow): Promise<RecordDetail['links']> {
    const values = jsonFrom<FieldValues>(fields);
    const naming = getRecordType(recordType).fields.flatMap(({ key, refersTo }) => {
      const text = values[key];
      return refersTo && typeof text === 'string' ? [{ key, refersTo, names: namesIn(text) }] : [];
    });
    const found = await Promise.all(
      naming.map(async ({ key, refersTo, names }) => {
        const named = await this.records.named(recordType, names, refersTo);
        return named.map((record) => ({ key, id: record.id, title: record.title }));
      }),
    );
    return found.flat().filter((link) => link.id !== id);
  }
}

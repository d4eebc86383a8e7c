import { Injectable } from '@nestjs/common';
import { DIRECTORY, profileFrom } from '@market/contract/directory';
import { wordsOf } from '@market/contract/record';
import type { In, Out } from '../../common/operation.decorator.js';
import { RecordRepository } from '../record/record.repository.js';
import { recordDetail } from '../record/record.view.js';

/** 公开名录：what the published records say of an organization, found by its code. */
@Injectable()
export class DirectoryService {
  constructor(private readonly records: RecordRepository) {}

  async find({ params }: In<'GET /directory/{creditCode}'>): Promise<Out<'GET /directory/{creditCode}'>> {
    const [named] = await this.records.named(DIRECTORY.recordType, [params.creditCode], DIRECTORY.key);
    const row = named && (await this.records.find(named.id));
    if (!row) return { entry: null };
    // Only what a reader of the record's own page gets.
    const { id, title, regionCode, fields, sourceName } = recordDetail(row, []);
    const [field = ''] = wordsOf(fields['fields']);
    return { entry: { recordId: id, name: title, regionCode, field, profile: profileFrom(fields), sourceName } };
  }
}

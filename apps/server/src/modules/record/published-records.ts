import { Injectable } from '@nestjs/common';
import { getRecordType, type FieldValues, type RecordTypeSpec } from '@market/contract/record';
import { found } from '../../common/domain-error.js';
import { jsonFrom } from '../../database/engine.js';
import { RecordRepository } from './record.repository.js';

/** A published record as other topics act on it: with every field, which no view may pass on as it is. */
export interface PublishedRecord {
  id: string;
  title: string;
  regionCode: string;
  spec: RecordTypeSpec;
  fields: FieldValues;
  sourceUrl: string | null;
}

@Injectable()
export class PublishedRecords {
  constructor(private readonly records: RecordRepository) {}

  async get(id: string): Promise<PublishedRecord> {
    const row = found(await this.records.find(id));
    const { title, regionCode, sourceUrl } = row;
    return {
      id,
      title,
      regionCode,
      sourceUrl,
      spec: getRecordType(row.recordType),
      fields: jsonFrom<FieldValues>(row.fields),
    };
  }
}

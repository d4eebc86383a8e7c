import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { findCorrectable } from '@market/contract/correction';
import { findRecordType, publicRecordTypes, type RecordContent } from '@market/contract/record';
import { In, Repository } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { RecordVersion } from '../record/record-version.entity.js';
import { MarketRecord } from '../record/record.entity.js';
import type { Correction } from './correction.entity.js';

/** The record a correction is about, and whether a change made for it is in work. */
export interface CorrectedRecord {
  record: MarketRecord;
  changing: boolean;
}

@Injectable()
export class CorrectedRecords {
  constructor(
    @InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>,
    @InjectRepository(RecordVersion) private readonly versions: Repository<RecordVersion>,
  ) {}

  async of(correction: Correction, tx?: Tx): Promise<CorrectedRecord> {
    const records = tx ? tx.manager.getRepository(MarketRecord) : this.records;
    const record = found(await records.findOneBy({ id: correction.recordId }));
    const revision = record.revisionNumber === null ? null : await this.version(record.id, record.revisionNumber, tx);
    return { record, changing: revision?.correctionId === correction.id };
  }

  /** As anyone may read it: only what is published can be reported. */
  async published(id: string): Promise<MarketRecord> {
    const recordType = In(publicRecordTypes.map(({ type }) => type));
    return found(await this.records.findOneBy({ id, state: 'published', recordType }));
  }

  version(recordId: string, number: number, tx?: Tx): Promise<RecordVersion | null> {
    const versions = tx ? tx.manager.getRepository(RecordVersion) : this.versions;
    return versions.findOneBy({ recordId, number });
  }
}

type Place = Pick<Correction, 'recordType' | 'field'>;
type Content = Pick<RecordContent, 'title' | 'summary' | 'location' | 'fields'>;

/** What `content` says at the place in question, as the public reads it; null when no single place is. */
export function textAt({ recordType, field }: Place, content: Content): string | null {
  const spec = findRecordType(recordType);
  return field === null || !spec ? null : (findCorrectable(spec, content, field)?.text ?? null);
}

export function labelOf({ recordType, field }: Place): string | null {
  const spec = findRecordType(recordType);
  const nothing = { title: '', summary: '', location: { address: '' }, fields: {} };
  return field === null || !spec ? null : (findCorrectable(spec, nothing, field)?.label ?? null);
}

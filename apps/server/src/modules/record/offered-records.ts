import { Injectable } from '@nestjs/common';
import { getRecordType, type FieldValues, type RecordContent } from '@market/contract/record';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { newRecord, newVersion, platformEditor } from './new-record.js';
import { StaffRecordRepository } from './staff-record.repository.js';

interface Offer {
  recordType: 'cooperation' | 'achievement' | 'broker' | 'expert';
  /** Out of what it came: 「由揭榜挂帅完成而来」. */
  from: string;
  regionCode: string;
  title: string;
  summary: string;
  tags: string[];
  provenance: RecordContent['provenance'];
  sourceName: string;
  fields: FieldValues;
  demo: boolean;
  /** Not to be published as yet: it stays the bureau's draft. */
  kept?: boolean;
}

/** Records that come of what happened in the market; like every record they are published only after the bureau has verified them. */
@Injectable()
export class OfferedRecords {
  constructor(
    private readonly records: StaffRecordRepository,
    private readonly messages: MessageSender,
  ) {}

  /** Answers the record's id. */
  async offer(tx: Tx, { recordType, regionCode, demo, from, kept = false, ...text }: Offer): Promise<string> {
    const spec = getRecordType(recordType);
    const content: RecordContent = {
      ...text,
      sourceUrl: null,
      sourceDate: null,
      share: 'unconditional',
      location: null,
    };
    const record = newRecord(spec, { id: newId(), regionCode, content, createdBy: null, now: tx.now });
    const version = newVersion(record.id, 1, content, platformEditor, tx.now);
    if (kept) {
      await this.records.insert(tx, { ...record, demo });
      await this.records.addVersion(tx, version);
      return record.id;
    }
    await this.records.insert(tx, { ...record, revisionState: 'pending', revisionKind: 'new', demo });
    await this.records.addVersion(tx, { ...version, state: 'pending' });
    this.messages.toStaff(tx, regionCode, 'verifier', {
      title: `有新的${spec.label}待核验`,
      body: `「${text.title}」${from}，请核验。`,
      target: { kind: 'record', id: record.id },
    });
    return record.id;
  }
}

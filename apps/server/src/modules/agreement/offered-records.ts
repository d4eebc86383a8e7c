import { Injectable } from '@nestjs/common';
import { getRecordType, type FieldValues, type RecordContent } from '@market/contract/record';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { newRecord, newVersion, platformEditor } from '../record/new-record.js';
import { StaffRecordRepository } from '../record/staff-record.repository.js';

interface Offer {
  recordType: 'cooperation' | 'achievement';
  regionCode: string;
  title: string;
  summary: string;
  tags: string[];
  provenance: RecordContent['provenance'];
  sourceName: string;
  fields: FieldValues;
  demo: boolean;
}

/** Records that come of an agreement; like every record they are published only after the bureau has verified them. */
@Injectable()
export class OfferedRecords {
  constructor(
    private readonly records: StaffRecordRepository,
    private readonly messages: MessageSender,
  ) {}

  /** Answers the record's id. */
  async offer(tx: Tx, { recordType, regionCode, demo, ...text }: Offer): Promise<string> {
    const spec = getRecordType(recordType);
    const content: RecordContent = {
      ...text,
      sourceUrl: null,
      sourceDate: null,
      share: 'unconditional',
      location: null,
    };
    const record = newRecord(spec, { id: newId(), regionCode, content, createdBy: null, now: tx.now });
    await this.records.insert(tx, { ...record, revisionState: 'pending', revisionKind: 'new', demo });
    await this.records.addVersion(tx, {
      ...newVersion(record.id, 1, content, platformEditor, tx.now),
      state: 'pending',
    });
    this.messages.toStaff(tx, regionCode, 'verifier', {
      title: `有新的${spec.label}待核验`,
      body: `「${text.title}」由揭榜挂帅完成而来，请核验。`,
      target: { kind: 'record', id: record.id },
    });
    return record.id;
  }
}

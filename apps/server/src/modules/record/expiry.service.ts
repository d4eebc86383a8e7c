import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import {
  expiredValue,
  getRecordType,
  recordTypes,
  revisionKind,
  type RecordContent,
  type RecordTypeSpec,
} from '@market/contract/record';
import { DataSource } from 'typeorm';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { platformEntry } from '../audit/audit-entry.js';
import { MessageSender } from '../message/message-sender.js';
import { ExpiryRepository, type ExpiringPage } from './expiry.repository.js';
import { newVersion, platformEditor } from './new-record.js';
import { expired } from './notices.js';
import { columnsOf, contentOf, facetRows } from './record-content.js';
import type { MarketRecord } from './record.entity.js';
import { StaffRecordRepository } from './staff-record.repository.js';

const EVERY_MS = 30 * 60_000;
const LEASE_MS = 5 * 60_000;
const BUREAU = ['maintainer', 'verifier'] as const;

interface Changed {
  id: string;
  title: string;
  value: string;
}

/** 按日翻转：what a type's description says of the calendar is done to its published records, as versions by the platform. */
@Injectable()
export class ExpiryService implements OnModuleInit {
  private readonly log = new Logger('Expiry');

  constructor(
    private readonly expiring: ExpiryRepository,
    private readonly records: StaffRecordRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.add({
      name: 'record-expiry',
      everyMs: EVERY_MS,
      leaseMs: LEASE_MS,
      run: () => this.expireDue(),
    });
  }

  /**
   * Repeating it on the same Beijing day changes nothing. One record in the way of an editor does not
   * stop the others: its page is then done one by one.
   */
  async expireDue(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    for (const spec of recordTypes)
      for await (const page of this.expiring.pages(spec, now)) await this.expirePage(spec, page, now);
  }

  private async expirePage(spec: RecordTypeSpec, { regionCode, ids }: ExpiringPage, now: Date): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        const changed: Changed[] = [];
        for (const id of ids) changed.push(...(await this.expire(tx, id, now)));
        if (changed.length > 0) this.messages.toStaff(tx, regionCode, BUREAU, expired(spec, changed));
      });
    } catch (error) {
      if (ids.length === 1) this.log.warn(`${ids.join()} ${String(error)}`);
      else for (const id of ids) await this.expirePage(spec, { regionCode, ids: [id] }, now);
    }
  }

  private async expire(tx: Tx, id: string, now: Date): Promise<Changed[]> {
    const record = await this.expiring.find(tx, id);
    if (record?.state !== 'published' || record.revisionState === 'importing') return [];
    const spec = getRecordType(record.recordType);
    const value = expiredValue(spec, record.fields, now);
    const { field = '', until = '' } = spec.standing ?? {};
    if (value === undefined) return [];
    const before = contentOf(record);
    const content = { ...before, fields: { ...before.fields, [field]: value } };
    const number = record.publishedNumber + 1;
    await this.records.change(tx, record, record.version, {
      ...columnsOf(spec, content),
      publishedNumber: number,
      ...(await this.makeRoom(tx, record, content, field)),
    });
    await this.records.addVersion(tx, {
      ...newVersion(id, number, content, platformEditor, tx.now),
      state: 'accepted',
      note: `有效期至 ${String(record.fields[until])}，按日改为「${value}」`,
      verifiedByName: platformEditor.displayName,
      verifiedAt: tx.now,
    });
    await this.records.replaceFacets(tx, id, facetRows(spec, id, content));
    tx.record(platformEntry('record.expired', { type: 'record', id }, tx.now));
    tx.emit('record.published', { recordId: id, recordType: spec.type, regionCode: record.regionCode, number });
    return [{ id, title: content.title, value }];
  }

  /** A change in work stays the newest version, and does not bring the old value back unless it was about that value. */
  private async makeRoom(
    tx: Tx,
    { id, revisionNumber, revisionKind: kind, fields }: MarketRecord,
    published: RecordContent,
    field: string,
  ): Promise<Partial<MarketRecord>> {
    if (revisionNumber === null) return {};
    const revision = await this.records.version(tx, id, revisionNumber);
    if (!revision) return {};
    const touched = revision.content.fields[field] !== fields[field];
    const value = published.fields[field];
    const content =
      touched || value === undefined
        ? revision.content
        : { ...revision.content, fields: { ...revision.content.fields, [field]: value } };
    await this.records.changeVersion(tx, id, revisionNumber, { number: revisionNumber + 1, content });
    return { revisionNumber: revisionNumber + 1, revisionKind: kind && revisionKind(published, content) };
  }
}

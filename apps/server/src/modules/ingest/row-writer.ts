import { Injectable } from '@nestjs/common';
import type { RowConflict } from '@market/contract/ingest';
import { getRecordType, type RecordContent } from '@market/contract/record';
import { In, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { newRecord, newVersion } from '../record/new-record.js';
import { contentOf } from '../record/record-content.js';
import { RecordVersion } from '../record/record-version.entity.js';
import { MarketRecord } from '../record/record.entity.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Batch } from './batch.entity.js';
import { outcomeOfRow } from './chunk-rows.js';
import { differences, overlay } from './matching/differences.js';
import type { Recogniser } from './matching/recogniser.js';
import type { ReadRow } from './preview/preview.js';

/** Rows of a batch as records and versions that are `importing`, and the way back. The rows are changed to say what was done. */
@Injectable()
export class RowWriter {
  constructor(private readonly regions: RegionCatalog) {}

  async write(tx: Tx, batch: Batch, rows: readonly ReadRow[], newcomers: Recogniser): Promise<void> {
    const records: MarketRecord[] = [];
    const versions: RecordVersion[] = [];
    const existing = await this.existing(tx, batch, rows);
    for (const row of rows) {
      const recordId = row.match?.recordId;
      if (outcomeOfRow(row) === 'create') {
        const record = this.create(tx, batch, row, newcomers);
        if (!record) continue;
        records.push(record);
        versions.push(this.version(tx, batch, row, record.id, 1, row.record));
      } else if (recordId) {
        const version = await this.change(tx, batch, row, existing.get(recordId));
        if (version) versions.push(version);
      }
    }
    await insertAll(tx.manager, MarketRecord, records);
    await insertAll(tx.manager, RecordVersion, versions);
  }

  /** All of it at once for verification. The number of records. */
  async reveal(tx: Tx, rows: readonly ReadRow[]): Promise<number> {
    const ids = rows.flatMap(({ recordId }) => recordId ?? []);
    if (ids.length === 0) return 0;
    const importing = { id: In(ids), revisionState: 'importing' } as const;
    await tx.manager.update(MarketRecord, importing, { revisionState: 'pending', updatedAt: tx.now });
    return ids.length;
  }

  async takeBack(tx: Tx, batchId: string, rows: readonly ReadRow[]): Promise<void> {
    const ids = rows.flatMap(({ recordId }) => recordId ?? []);
    const importing = { id: In(ids), revisionState: 'importing' } as const;
    const kept = await tx.manager.find(MarketRecord, { select: { id: true }, where: importing });
    await tx.manager.delete(RecordVersion, { recordId: In(kept.map(({ id }) => id)), batchId, state: 'pending' });
    await tx.manager.delete(MarketRecord, { ...importing, publishedNumber: 0 });
    await tx.manager.update(MarketRecord, importing, { revisionNumber: null, revisionState: null, revisionKind: null });
    for (const row of rows) Object.assign(row, { run: 0, recordId: null });
  }

  private create(tx: Tx, batch: Batch, row: ReadRow, newcomers: Recogniser): MarketRecord | undefined {
    const { match } = newcomers.recogniseKnown(row.record) ?? {};
    if (match && row.decision !== 'another') return void Object.assign(row, { match, ...conflict('changedSince') });
    const { regionCode, recordType, submittedBy } = batch;
    const beginning = { id: newId(), regionCode, content: row.record, createdBy: submittedBy, now: tx.now };
    Object.assign(row, { run: batch.run, recordId: beginning.id });
    return Object.assign(newRecord(getRecordType(recordType), beginning), {
      revisionState: 'importing',
      revisionKind: 'new',
    } as const);
  }

  /** Undefined when there is nothing to change, or when the record is no longer what the row was held against. */
  private async change(tx: Tx, batch: Batch, row: ReadRow, record?: MarketRecord): Promise<RecordVersion | undefined> {
    const why = whyNot(row, record);
    if (why && record && row.match) Object.assign(row, { match: { ...row.match, version: record.version } });
    if (why || !record) return void Object.assign(row, conflict(why ?? 'changedSince'));
    const spec = getRecordType(batch.recordType);
    const { bureau } = this.regions.get(batch.regionCode);
    const stored = contentOf(record);
    if (differences(spec, stored, row.record, bureau.name).length === 0)
      return void Object.assign(row, { action: 'unchanged', decision: null, version: row.version + 1 });
    const number = record.publishedNumber + 1;
    const { id, version } = record;
    const claimed = await tx.manager.update(
      MarketRecord,
      { id, version },
      {
        revisionNumber: number,
        revisionState: 'importing',
        revisionKind: 'changed',
        version: version + 1,
        updatedAt: tx.now,
      },
    );
    if (claimed.affected !== 1) return void Object.assign(row, conflict('changedSince'));
    record.revisionState = 'importing';
    Object.assign(row, { run: batch.run, recordId: id });
    return this.version(tx, batch, row, id, number, overlay(spec, stored, row.record, bureau.name));
  }

  private async existing(tx: Tx, { regionCode }: Batch, rows: readonly ReadRow[]): Promise<Map<string, MarketRecord>> {
    const ids = rows.flatMap((row) => (outcomeOfRow(row) === 'update' && row.match?.recordId) || []);
    const found = ids.length === 0 ? [] : await tx.manager.findBy(MarketRecord, { id: In(ids), regionCode });
    return new Map(found.map((record) => [record.id, record]));
  }

  private version(
    tx: Tx,
    batch: Batch,
    row: ReadRow,
    id: string,
    number: number,
    content: RecordContent,
  ): RecordVersion {
    const editor = { accountId: batch.submittedBy ?? batch.createdBy, displayName: batch.submittedByName ?? '' };
    const note = `导入“${batch.name.slice(0, 200)}”${row.sheet.slice(0, 40)} 第 ${row.row} 行`;
    return {
      ...newVersion(id, number, content, editor, tx.now),
      id: newId(),
      state: 'pending',
      note,
      batchId: batch.id,
    };
  }
}

function whyNot({ match }: ReadRow, record?: MarketRecord): RowConflict | undefined {
  if (!record) return 'changedSince';
  if (record.revisionState !== null) return 'revisionInWork';
  return record.version === match?.version ? undefined : 'changedSince';
}

const conflict = (why: RowConflict) => ({ action: 'conflict', conflict: why, decision: null }) as const;

async function insertAll<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: T[],
): Promise<void> {
  if (rows.length > 0)
    await manager.createQueryBuilder().insert().into(entity).values(rows).updateEntity(false).execute();
}

import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  cancelledState,
  columnTargets,
  MAX_UPLOAD_BYTES,
  whyCannotCancel,
  whyCannotMap,
  type BatchDetail,
  type BatchSource,
  type TargetKey,
} from '@market/contract/ingest';
import { getRecordType } from '@market/contract/record';
import type { Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { FileStorage } from '../../integrations/storage/storage.port.js';
import { knownType } from '../record/staff-record.service.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { fileKey } from './batch-files.js';
import { BatchJobs } from './batch-jobs.js';
import { batchDetail, batchRow } from './batch.view.js';
import { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { newBatch } from './new-batch.js';
import { ColumnMappingRepository } from './column-mapping.repository.js';
import { submission } from './submission.js';

/** Where a batch comes from, whoever brings it. */
export interface Bringing {
  regionCode: string;
  recordType: string;
  source: BatchSource;
  /** Its ending says what the content is: .xlsx, .xls, .csv, .json. */
  name: string;
  content: Readable;
}

/** 导入批次：a file brought in, its columns, its submission. */
@Injectable()
export class BatchService {
  constructor(
    private readonly batches: BatchRepository,
    private readonly mappings: ColumnMappingRepository,
    private readonly jobs: BatchJobs,
    private readonly files: FileStorage,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/batches'>): Promise<Out<'GET /staff/batches'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [rows, total] = await Promise.all([this.batches.list(scope, query), this.batches.count(scope, query)]);
    return { ...pageFrom(rows, query.limit, ({ id }) => ({ value: id, id }), batchRow), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/batches/{id}'>): Promise<BatchDetail> {
    return this.show(await this.batches.get(RegionScope.of(actorOf(caller)), params.id));
  }

  async upload(caller: Caller, { query }: In<'POST /staff/batches'>, content: Readable): Promise<BatchDetail> {
    const { region: regionCode, type: recordType, name } = query;
    if (!RegionScope.of(actorOf(caller)).covers(regionCode)) throw new DomainError('notFound');
    const bringing = { regionCode, recordType, name, source: 'file', content } as const;
    return this.show(await this.bring(actorOf(caller), bringing, (work) => this.transactions.write(caller, work)));
  }

  /**
   * Keeps the content and begins to read it. `write` runs the insertion with its audit row; an actor's rights are the
   * caller's affair. Refuses an unknown place or type, and content past 50 MB.
   */
  async bring(
    by: Pick<Actor, 'accountId' | 'displayName'>,
    { content, ...origin }: Bringing,
    write: (work: (tx: Tx) => Promise<Batch>) => Promise<Batch>,
  ): Promise<Batch> {
    knownType(origin.recordType);
    this.regions.get(origin.regionCode);
    const id = newId();
    const key = fileKey({ id });
    const stored = await this.files.save(key, content, MAX_UPLOAD_BYTES);
    try {
      const batch = await write(async (tx) => {
        tx.about('batch', id);
        const row = newBatch({ id, ...origin, ...stored, by, now: tx.now });
        await this.batches.insert(tx, row);
        return row;
      });
      // A repeated request was answered with the batch it made before.
      if (batch.id !== id) await this.files.remove(key);
      else this.jobs.start(batch);
      return batch;
    } catch (error) {
      await this.files.remove(key);
      throw error;
    }
  }

  map(caller: Caller, { params, body }: In<'PUT /staff/batches/{id}/mapping'>): Promise<BatchDetail> {
    const columns = Object.fromEntries(body.columns.map(({ key, target }) => [key, target as TargetKey | null]));
    return this.change(caller, params.id, body.version, async (tx, batch) => {
      refuse(whyCannotMap(batch));
      refuseUnknownTargets(batch.recordType, [...Object.values(columns), ...Object.keys(body.fills)]);
      if (body.remember) await this.mappings.remember(tx, batch, columns, actorOf(caller).accountId);
      const mapping = { columns: { ...batch.mapping.columns, ...columns }, fills: body.fills };
      return { state: 'reading', mapping, done: 0, attempts: 0 };
    });
  }

  submit(caller: Caller, { params, body }: In<'POST /staff/batches/{id}/submit'>): Promise<BatchDetail> {
    const decide = async (_: Tx, batch: Batch) => submission(batch, actorOf(caller), body.rows ?? null);
    return this.change(caller, params.id, body.version, decide);
  }

  /** All that is ready, when nobody is there to choose. An actor's rights are the caller's affair. */
  async submitReady(caller: Caller, id: string): Promise<void> {
    const begun = await this.transactions.write(caller, async (tx) => {
      tx.about('batch', id);
      const batch = found(await this.batches.find(id, tx));
      const change = submission(batch, actorOf(caller), null);
      await this.batches.change(tx, batch, batch.version, change);
      return Object.assign(batch, change);
    });
    this.jobs.start(begun);
  }

  cancel(caller: Caller, { params, body }: In<'POST /staff/batches/{id}/cancel'>): Promise<BatchDetail> {
    return this.change(caller, params.id, body.version, async (_, batch) => {
      refuse(whyCannotCancel(batch));
      return { state: cancelledState(batch) };
    });
  }

  private async change(
    caller: Caller,
    id: string,
    version: number,
    decide: (tx: Tx, batch: Batch) => Promise<Partial<Batch>>,
  ): Promise<BatchDetail> {
    const changed = await this.transactions.write(caller, async (tx) => {
      tx.about('batch', id);
      const batch = await this.batches.get(RegionScope.of(actorOf(caller)), id, tx);
      const change = await decide(tx, batch);
      await this.batches.change(tx, batch, version, change);
      return Object.assign(new Batch(), batch, change, { version: version + 1 });
    });
    this.jobs.start(changed);
    return this.show(changed);
  }

  private async show(batch: Batch): Promise<BatchDetail> {
    return batchDetail(batch, await this.batches.earlier(batch));
  }
}

function refuseUnknownTargets(recordType: string, targets: readonly (string | null)[]): void {
  const known = new Set<string>(columnTargets(getRecordType(recordType)).map(({ key }) => key));
  const unknown = targets.filter((target) => target !== null && !known.has(target));
  if (unknown.length > 0)
    throw new DomainError('invalidInput', [{ path: 'columns', message: `没有这个字段：${unknown.join('、')}` }]);
}

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { workingStates, type BatchCounts } from '@market/contract/ingest';
import { In as OneOf, IsNull, LessThan, Not, Repository, type SelectQueryBuilder } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { BatchChunk } from './batch-chunk.entity.js';
import { Batch } from './batch.entity.js';

type Query = In<'GET /staff/batches'>['query'];

const MOST_WORKING = 50;

@Injectable()
export class BatchRepository {
  constructor(
    @InjectRepository(Batch) private readonly batches: Repository<Batch>,
    @InjectRepository(BatchChunk) private readonly chunks: Repository<BatchChunk>,
  ) {}

  /** Newest first. */
  list(scope: RegionScope, asked: Query): Promise<Batch[]> {
    const query = this.asked(scope, asked)
      .orderBy('b.id', 'DESC')
      .take(asked.limit + 1);
    const after = decodeCursor(asked.cursor);
    if (after) query.andWhere('b.id < :after', { after: after.id });
    return query.getMany();
  }

  count(scope: RegionScope, asked: Query): Promise<number> {
    return this.asked(scope, asked).getCount();
  }

  private asked(scope: RegionScope, { region, type, state }: Query): SelectQueryBuilder<Batch> {
    const query = withinScope(this.batches.createQueryBuilder('b'), scope, region);
    if (type) query.andWhere('b.recordType = :type', { type });
    if (state) query.andWhere('b.state = :state', { state });
    return query;
  }

  async get(scope: RegionScope, id: string, tx?: Tx): Promise<Batch> {
    const batches = tx ? tx.manager.getRepository(Batch) : this.batches;
    return found(await batches.findOneBy({ id, ...inScope(scope) }));
  }

  /** For the jobs, which act for whoever began the work. */
  find(id: string, tx?: Tx): Promise<Batch | null> {
    return (tx ? tx.manager.getRepository(Batch) : this.batches).findOneBy({ id });
  }

  /** What a node that died may have left. */
  working(): Promise<Batch[]> {
    return this.batches.find({ where: { state: OneOf([...workingStates]) }, order: { id: 'ASC' }, take: MOST_WORKING });
  }

  /** The last batch before this one in which the same file was submitted. */
  earlier({ id, digest, regionCode, recordType }: Batch): Promise<Batch | null> {
    const where = { digest, regionCode, recordType, submittedAt: Not(IsNull()), id: LessThan(id) };
    return this.batches.findOne({ where, order: { id: 'DESC' } });
  }

  /** The last batch of a program that came to something. */
  lastBrought(createdBy: string, recordType: string): Promise<Batch | null> {
    const where = { createdBy, recordType, state: Not(OneOf(['failed', 'cancelled'])) };
    return this.batches.findOne({ where, order: { id: 'DESC' } });
  }

  async lastSubmittedAt({
    regionCode,
    recordType,
    id,
  }: Pick<Batch, 'regionCode' | 'recordType' | 'id'>): Promise<Date | null> {
    const where = { regionCode, recordType, submittedAt: Not(IsNull()), id: Not(id) };
    return (await this.batches.findOne({ where, order: { submittedAt: 'DESC' } }))?.submittedAt ?? null;
  }

  async insert(tx: Tx, batch: Batch): Promise<void> {
    await tx.manager.insert(Batch, batch);
  }

  /** Conditional on the version and state the rules were asked about. */
  async change(tx: Tx, { id, state }: Batch, version: number, change: Partial<Batch>): Promise<void> {
    await changeRow(tx, Batch, { id, state, version }, change);
  }

  /** A job's step: false when somebody else has moved the batch meanwhile, and the step must not count. */
  async advance(tx: Tx, { id, state, reading, run, done }: Batch, change: Partial<Batch>): Promise<boolean> {
    const result = await tx.manager.update(Batch, { id, state, reading, run, done }, change);
    return result.affected === 1;
  }

  /** A reader's chunk: false when the reading was overtaken or cancelled. */
  async countRead(tx: Tx, { id, reading }: Batch, rows: number): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(Batch)
      .set({ done: () => `done + ${Math.trunc(rows)}` })
      .where({ id, reading, state: 'reading' })
      .execute();
    return result.affected === 1;
  }

  async addChunk(tx: Tx, batchId: string, chunk: Pick<BatchChunk, 'number' | 'counts' | 'packed'>): Promise<void> {
    await tx.manager.insert(BatchChunk, { batchId, version: 1, ...chunk });
  }

  async dropChunks(tx: Tx, batchId: string): Promise<void> {
    await tx.manager.delete(BatchChunk, { batchId });
  }

  async chunk(batchId: string, number: number, tx?: Tx): Promise<BatchChunk> {
    return found(await (tx ? tx.manager.getRepository(BatchChunk) : this.chunks).findOneBy({ batchId, number }));
  }

  /** The counts of every chunk, without their rows. */
  chunkCounts(batchId: string): Promise<{ number: number; counts: BatchCounts }[]> {
    return this.chunks.find({ select: { number: true, counts: true }, where: { batchId }, order: { number: 'ASC' } });
  }

  async changeChunk(tx: Tx, chunk: BatchChunk, change: Pick<BatchChunk, 'counts' | 'packed'>): Promise<void> {
    const { batchId, number, version } = chunk;
    await changeRow(tx, BatchChunk, { batchId, number, version }, change);
  }
}

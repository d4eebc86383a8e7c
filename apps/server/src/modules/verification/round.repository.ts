import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { MarketRecord } from '../record/record.entity.js';
import { VerificationRoundItem } from './round-item.entity.js';
import { VerificationRound } from './round.entity.js';

export interface Tally {
  total: number;
  done: number;
  waiting: number;
  left: number;
}
type Raw = Record<'total' | 'done' | 'waiting', number | string>;

/** Verified since the round began, or taken down. */
const SETTLED = "(r.state = 'withdrawn' OR r.verifiedAt >= round.startedAt)";
const DONE = `SUM(CASE WHEN i.outcome = 'done' OR (round.state = 'open' AND ${SETTLED}) THEN 1 ELSE 0 END)`;
const WAITING = `SUM(CASE WHEN round.state = 'open' AND r.revisionState = 'pending' AND NOT ${SETTLED} THEN 1 ELSE 0 END)`;

/** 核验轮次 and the records in them, within the reader's places. */
@Injectable()
export class RoundRepository {
  constructor(
    @InjectRepository(VerificationRound) private readonly rounds: Repository<VerificationRound>,
    @InjectRepository(VerificationRoundItem) private readonly items: Repository<VerificationRoundItem>,
  ) {}

  /** Newest first. A round without a record of the scope's places is not theirs. */
  list(scope: RegionScope, { state, cursor, limit }: In<'GET /staff/verification-rounds'>['query']) {
    const after = decodeCursor(cursor);
    const query = this.within(scope);
    if (state) query.andWhere('round.state = :state', { state });
    if (after) query.andWhere('round.id < :after', { after: after.id });
    return query
      .orderBy('round.id', 'DESC')
      .limit(limit + 1)
      .getMany();
  }

  async get(scope: RegionScope, id: string, tx?: Tx): Promise<VerificationRound> {
    return found(await this.within(scope, tx).andWhere('round.id = :id', { id }).getOne());
  }

  open(): Promise<VerificationRound[]> {
    return this.rounds.findBy({ state: 'open' });
  }

  /** Takes down what the round is about, once: published records and drafts of its places and types. */
  async insert(tx: Tx, round: VerificationRound): Promise<number> {
    await tx.manager.insert(VerificationRound, round);
    const [select, parameters] = tx.manager
      .createQueryBuilder(MarketRecord, 'r')
      .select('r.id', 'id')
      .addSelect('r.regionCode', 'region')
      .addSelect('r.recordType', 'type')
      .where("r.state <> 'withdrawn' AND r.regionCode IN (:...regions) AND r.recordType IN (:...types)", {
        regions: round.regionCodes,
        types: round.recordTypes,
      })
      .getQueryAndParameters();
    // The builder's own text, its values bound: a hundred thousand rows need not pass through this process.
    const insert = `INSERT INTO verification_round_item (round_id, record_id, region_code, record_type)
      SELECT ?, listed.id, listed.region, listed.type FROM (${select}) listed`;
    await tx.manager.query(insert, [round.id, ...parameters]);
    return tx.manager.countBy(VerificationRoundItem, { roundId: round.id });
  }

  async close(tx: Tx, { id }: VerificationRound, version: number): Promise<void> {
    const settled = tx.manager
      .createQueryBuilder(MarketRecord, 'r')
      .innerJoin(VerificationRoundItem, 'i', 'i.recordId = r.id AND i.roundId = :id', { id })
      .innerJoin(VerificationRound, 'round', 'round.id = i.roundId')
      .select('r.id', 'id')
      .where(SETTLED);
    const done = (await settled.getRawMany<{ id: string }>()).map((row) => row.id);
    await tx.manager.update(VerificationRoundItem, { roundId: id }, { outcome: 'left' });
    for (let from = 0; from < done.length; from += CHUNK)
      await tx.manager
        .createQueryBuilder()
        .update(VerificationRoundItem)
        .set({ outcome: 'done' })
        .where('roundId = :id AND recordId IN (:...ids)', { id, ids: done.slice(from, from + CHUNK) })
        .execute();
    await changeRow(tx, VerificationRound, { id, version, state: 'open' }, { state: 'closed', closedAt: tx.now });
  }

  /** Per place and type of one round. */
  async progress(
    scope: RegionScope | 'all',
    id: string,
    tx?: Tx,
  ): Promise<(Tally & { regionCode: string; recordType: string })[]> {
    const rows = await this.tallied(scope, [id], tx)
      .addSelect('i.regionCode', 'regionCode')
      .addSelect('i.recordType', 'recordType')
      .groupBy('i.regionCode')
      .addGroupBy('i.recordType')
      .getRawMany<Raw & { regionCode: string; recordType: string }>();
    return rows.map(({ regionCode, recordType, ...raw }) => ({ regionCode, recordType, ...tally(raw) }));
  }

  async totals(scope: RegionScope, ids: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
    if (ids.length === 0) return new Map();
    const rows = await this.tallied(scope, ids)
      .addSelect('i.roundId', 'roundId')
      .groupBy('i.roundId')
      .getRawMany<Raw & { roundId: string }>();
    return new Map(rows.map(({ roundId, ...raw }) => [roundId, tally(raw)]));
  }

  private tallied(
    scope: RegionScope | 'all',
    ids: readonly string[],
    tx?: Tx,
  ): SelectQueryBuilder<VerificationRoundItem> {
    const items = tx ? tx.manager.getRepository(VerificationRoundItem) : this.items;
    const query = items
      .createQueryBuilder('i')
      .innerJoin(VerificationRound, 'round', 'round.id = i.roundId')
      .innerJoin(MarketRecord, 'r', 'r.id = i.recordId')
      .select('COUNT(*)', 'total')
      .addSelect(DONE, 'done')
      .addSelect(WAITING, 'waiting')
      .where('i.roundId IN (:...ids)', { ids });
    if (scope !== 'all' && scope.codes !== 'all') query.andWhere('i.regionCode IN (:...codes)', { codes: scope.codes });
    return query;
  }

  private within({ codes }: RegionScope, tx?: Tx): SelectQueryBuilder<VerificationRound> {
    const query = (tx ? tx.manager.getRepository(VerificationRound) : this.rounds).createQueryBuilder('round');
    if (codes === 'all') return query.where('1 = 1');
    const theirs = query
      .subQuery()
      .select('1')
      .from(VerificationRoundItem, 'i')
      .where('i.roundId = round.id AND i.regionCode IN (:...codes)')
      .getQuery();
    return query.where(`EXISTS ${theirs}`, { codes });
  }
}

const CHUNK = 500;

function tally(raw: Raw): Tally {
  const [total, done, waiting] = [Number(raw.total), Number(raw.done), Number(raw.waiting)];
  return { total, done, waiting, left: total - done - waiting };
}

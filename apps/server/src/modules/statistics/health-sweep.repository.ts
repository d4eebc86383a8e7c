import { Injectable } from '@nestjs/common';
import { identityFields, recordTypes, type Freshness } from '@market/contract/record';
import { Brackets, DataSource, In } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { iso, jsonFrom } from '../../database/engine.js';
import { Organization } from '../organization/organization.entity.js';
import { MarketRecord } from '../record/record.entity.js';
import { HealthCheck } from './health-check.entity.js';
import { HealthFigure } from './health-figure.entity.js';
import { HealthIdentity } from './health-identity.entity.js';
import type { PairCounts } from './health.repository.js';
import { ruleset, type PublishedRecord } from './look-at-record.js';

/** Ids of one walk along the table: short enough for the embedded engine to answer others in between. */
const WALK = 1_000;

export interface Pair {
  regionCode: string;
  recordType: string;
}
type RawRecord = Record<keyof MarketRecord, unknown>;

const columns = [
  'id',
  'recordType',
  'regionCode',
  'state',
  'version',
  'title',
  'fields',
  'sourceDate',
  'location',
  'verifiedAt',
  'nextReviewAt',
] as const satisfies readonly (keyof MarketRecord)[];

/** What the sweep reads and writes: the whole platform's, on nobody's request. */
@Injectable()
export class HealthSweepRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The last id of the stretch of records after `from`; undefined at the end. */
  async endOfWalk(from: string): Promise<string | undefined> {
    const rows = await this.dataSource
      .createQueryBuilder(MarketRecord, 'r')
      .select('r.id', 'id')
      .where('r.id > :from', { from })
      .orderBy('r.id')
      .limit(WALK)
      .getRawMany<{ id: string }>();
    return rows.at(-1)?.id;
  }

  /** Published records not looked at as they are now, and looked-at ones that are no longer published. */
  async idsToLookAt(from: string, until: string, now: Date): Promise<string[]> {
    const published = 'h.recordId IS NULL OR h.version <> r.version OR h.ruleset <> :ruleset OR h.dueAt <= :now';
    const rows = await this.dataSource
      .createQueryBuilder(MarketRecord, 'r')
      .select('r.id', 'id')
      .leftJoin(HealthCheck, 'h', 'h.recordId = r.id')
      .where('r.id > :from AND r.id <= :until', { from, until })
      .andWhere(
        new Brackets((either) =>
          either
            .where(`r.state = 'published' AND (${published})`, { ruleset, now })
            .orWhere("r.state <> 'published' AND h.recordId IS NOT NULL"),
        ),
      )
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** All of `ids`; `published` tells which of them are to be looked at. */
  async records(ids: readonly string[]): Promise<(PublishedRecord & { published: boolean })[]> {
    const query = this.dataSource.createQueryBuilder(MarketRecord, 'r').select([]);
    for (const column of columns) {
      const path = `r.${column}`;
      query.addSelect(path, column);
    }
    const rows = await query.where('r.id IN (:...ids)', { ids }).getRawMany<RawRecord>();
    return rows.map(publishedRecord);
  }

  /** The names under which the organizations of these credit codes are registered. */
  async registeredNames(records: readonly PublishedRecord[]): Promise<Map<string, string>> {
    const codes = [...new Set(records.flatMap((record) => ownCreditCode(record) ?? []))];
    if (codes.length === 0) return new Map();
    const found = await this.dataSource.manager.find(Organization, {
      select: { creditCode: true, name: true },
      where: { creditCode: In(codes) },
    });
    return new Map(found.map(({ creditCode, name }) => [creditCode, name]));
  }

  async replace(
    tx: Tx,
    ids: readonly string[],
    checks: readonly HealthCheck[],
    identities: readonly HealthIdentity[],
  ): Promise<void> {
    await tx.manager.delete(HealthCheck, { recordId: In(ids) });
    await tx.manager.delete(HealthIdentity, { recordId: In(ids) });
    if (checks.length > 0)
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(HealthCheck)
        .values([...checks])
        .updateEntity(false)
        .execute();
    for (let start = 0; start < identities.length; start += 200)
      await tx.manager.insert(HealthIdentity, identities.slice(start, start + 200));
  }

  async markOutdated(tx: Tx, pairs: readonly Pair[]): Promise<void> {
    for (const { regionCode, recordType } of pairs) {
      const known = await tx.manager.update(HealthFigure, { regionCode, recordType }, { outdated: true });
      if (known.affected === 0) await tx.manager.insert(HealthFigure, { regionCode, recordType, outdated: true });
    }
  }

  outdated(): Promise<Pair[]> {
    return this.dataSource.manager.findBy(HealthFigure, { outdated: true });
  }

  async keepCounts(tx: Tx, { regionCode, recordType }: Pair, counts: PairCounts): Promise<void> {
    const none: Record<Freshness, number> = { fresh: 0, steady: 0, aging: 0, stale: 0, unverified: 0 };
    await tx.manager.update(
      HealthFigure,
      { regionCode, recordType },
      {
        ...none,
        ...counts.freshness,
        records: counts.validity.total,
        expected: counts.completeness.total,
        filled: counts.completeness.passing,
        valid: counts.validity.passing,
        timely: counts.timeliness.passing,
        single: counts.uniqueness.passing,
        consistent: counts.consistency.passing,
        outdated: false,
      },
    );
  }

  async stamp(tx: Tx, countedAt: Date): Promise<void> {
    await tx.manager.createQueryBuilder().update(HealthFigure).set({ countedAt }).execute();
  }
}

function publishedRecord(row: RawRecord): PublishedRecord & { published: boolean } {
  return {
    id: row.id as string,
    recordType: row.recordType as string,
    regionCode: row.regionCode as string,
    published: row.state === 'published',
    version: Number(row.version),
    title: row.title as string,
    fields: jsonFrom<PublishedRecord['fields']>(row.fields),
    sourceDate: row.sourceDate as string | null,
    location: jsonFrom<PublishedRecord['location']>(row.location),
    verifiedAt: iso(row.verifiedAt as string | Date | null),
    nextReviewAt: iso(row.nextReviewAt as string | Date | null),
  };
}

const codeFields = new Map(
  recordTypes.map((spec) => [
    spec.type,
    identityFields(spec).find((key) => spec.fields.some((field) => field.key === key && field.kind === 'creditCode')),
  ]),
);

/** The credit code that is the record's own, where its type has one. */
export function ownCreditCode({ recordType, fields }: PublishedRecord): string | undefined {
  const code = fields[codeFields.get(recordType) ?? ''];
  return typeof code === 'string' && code !== '' ? code : undefined;
}

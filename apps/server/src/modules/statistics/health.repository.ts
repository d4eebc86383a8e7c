import { Injectable } from '@nestjs/common';
import { publicRecordTypes, type Freshness } from '@market/contract/record';
import { healthDimensions, type HealthDimension, type Share } from '@market/contract/statistics';
import { DataSource, In } from 'typeorm';
import type { RegionScope } from '../../common/scope.js';
import { inScope } from '../../common/within-scope.js';
import { HealthFigure } from './health-figure.entity.js';
import { bound, freshnessQuery, healthQueries, twinsQuery, type Parameters } from './health-queries.repository.js';

export interface FailingRow {
  id: string;
  title: string;
  recordType: string;
  regionCode: string;
  findings: unknown;
}
export type PairCounts = Record<HealthDimension, Share> & { freshness: Partial<Record<Freshness, number>> };

/** Reads of data health. Places come as a list that the caller's scope has already narrowed. */
@Injectable()
export class HealthRepository {
  constructor(private readonly dataSource: DataSource) {}

  figures(scope: RegionScope): Promise<HealthFigure[]> {
    const where = inScope(scope);
    return this.dataSource.manager.find(HealthFigure, { where });
  }

  /** Of the types the public may know of. */
  publicFigures(regionCode: string): Promise<HealthFigure[]> {
    const recordType = In(publicRecordTypes.map(({ type }) => type));
    return this.dataSource.manager.find(HealthFigure, { where: { regionCode, recordType } });
  }

  async count(regions: readonly string[], types: readonly string[]): Promise<PairCounts> {
    const shares = {} as Record<HealthDimension, Share>;
    for (const dimension of healthDimensions) {
      const [row] = await this.run<{ passing: unknown; total: unknown }>(healthQueries[dimension].counting, {
        regions,
        types,
      });
      shares[dimension] = { passing: Number(row?.passing ?? 0), total: Number(row?.total ?? 0) };
    }
    const levels = await this.run<{ freshness: Freshness; count: unknown }>(freshnessQuery, { regions, types });
    return { ...shares, freshness: Object.fromEntries(levels.map((row) => [row.freshness, Number(row.count)])) };
  }

  failing(dimension: HealthDimension, parameters: Parameters): Promise<FailingRow[]> {
    return this.run(healthQueries[dimension].failing, parameters);
  }

  /** For each record, what its suspected twins are called. */
  async twinTitles(ids: readonly string[]): Promise<Map<string, string[]>> {
    const titles = new Map<string, string[]>();
    if (ids.length === 0) return titles;
    for (const { id, title } of await this.run<{ id: string; title: string }>(twinsQuery, { ids }))
      titles.set(id, [...(titles.get(id) ?? []), title]);
    return titles;
  }

  private run<T>(text: string, parameters: Parameters): Promise<T[]> {
    const [sql, values] = bound(text, parameters);
    return this.dataSource.query<T[]>(sql, values);
  }
}

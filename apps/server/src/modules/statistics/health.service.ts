import { Injectable, type StreamableFile } from '@nestjs/common';
import type { RegionPage } from '@market/contract/home';
import { recordTypes } from '@market/contract/record';
import {
  healthDimensions,
  healthRules,
  percentOf,
  type Finding,
  type HealthDimension,
  type HealthExplanation,
} from '@market/contract/statistics';
import { csv, isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor, pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { iso, jsonFrom } from '../../database/engine.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { healthQueries } from './health-queries.repository.js';
import { HealthRepository, type FailingRow } from './health.repository.js';
import { healthRow, shareOf, typeRows } from './health.view.js';

/** 规则与 SQL: one dimension explained, down to the records that fail; and the whole table as a sheet. */
@Injectable()
export class HealthService {
  constructor(
    private readonly health: HealthRepository,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  async explain(caller: Caller, { query }: In<'GET /staff/statistics/health'>): Promise<HealthExplanation> {
    const scope = RegionScope.of(actorOf(caller));
    const { dimension, region, type, limit, cursor } = query;
    const regions = this.regions.all.map(({ code }) => code).filter((code) => scope.covers(code));
    const asked = region === undefined ? regions : regions.filter((code) => code === region);
    const types = recordTypes.map((spec) => spec.type).filter((each) => type === undefined || each === type);
    if (asked.length === 0) throw new DomainError('notFound');
    if (types.length === 0) throw new DomainError('invalidInput', [{ path: 'type', message: '没有这类记录' }]);
    const figures = (await this.health.figures(scope)).filter(
      ({ regionCode, recordType }) => asked.includes(regionCode) && types.includes(recordType),
    );
    const after = decodeCursor(cursor)?.id ?? '';
    const rows = await this.health.failing(dimension, { regions: asked, types, after, limit: limit + 1 });
    const twins = dimension === 'uniqueness' ? await this.health.twinTitles(rows.map(({ id }) => id)) : new Map();
    return {
      countedAt: iso(figures.find(({ countedAt }) => countedAt !== null)?.countedAt),
      ...shareOf(figures, dimension),
      ...healthQueries[dimension],
      parameters: [
        { name: 'regions', value: asked.join(', ') },
        { name: 'types', value: types.join(', ') },
      ],
      byType: types.flatMap((recordType) => {
        const own = figures.filter((figure) => figure.recordType === recordType && figure.records > 0);
        return own.length > 0 ? [{ recordType, ...shareOf(own, dimension) }] : [];
      }),
      ...pageFrom(
        rows,
        limit,
        ({ id }) => ({ value: id, id }),
        (row) => ({ ...row, findings: findingsIn(row, dimension, twins) }),
      ),
    };
  }

  /** Of the public records of a place. */
  async freshnessOf(code: string): Promise<RegionPage['freshness']> {
    const figures = await this.health.publicFigures(code);
    const { freshness } = healthRow(code, null, figures);
    return { records: freshness, countedAt: iso(figures.find(({ countedAt }) => countedAt !== null)?.countedAt) };
  }

  /** One line a place and type. */
  async sheet(caller: Caller): Promise<StreamableFile> {
    const scope = RegionScope.of(actorOf(caller));
    const figures = await this.health.figures(scope);
    const places = this.regions.all.filter(({ code }) => scope.covers(code));
    const lines = places.flatMap(({ code, shortName }) => {
      const own = figures.filter(({ regionCode }) => regionCode === code);
      return [healthRow(code, null, own), ...typeRows(code, own)].map(({ recordType, records, shares }) => [
        shortName,
        recordTypes.find(({ type }) => type === recordType)?.label ?? '全部',
        String(records),
        ...shares.flatMap((share) => [String(percentOf(share) ?? ''), String(share.passing), String(share.total)]),
      ]);
    });
    const titles = healthDimensions.flatMap((dimension) => {
      const { label, passing, total } = healthRules[dimension];
      return [`${label}（%）`, `${label}：${passing}`, `${label}：${total}`];
    });
    const counted = iso(figures.find(({ countedAt }) => countedAt !== null)?.countedAt);
    const day = isoDay(counted ?? this.clock.now());
    return fileAnswer('csv', `数据健康 截至${day}`, csv([['城市', '类型', '记录', ...titles], ...lines]));
  }
}

function findingsIn(row: FailingRow, dimension: HealthDimension, twins: ReadonlyMap<string, string[]>): string[] {
  if (dimension === 'uniqueness') return (twins.get(row.id) ?? []).map((title) => `与「${title}」疑似重复`);
  if (dimension === 'timeliness') return [healthRules.timeliness.failing];
  return jsonFrom<Finding[]>(row.findings)
    .filter((finding) => finding.dimension === dimension)
    .map(({ message }) => message);
}

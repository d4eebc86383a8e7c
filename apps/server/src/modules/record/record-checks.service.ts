import { Injectable } from '@nestjs/common';
import { contentChecks, getRecordType, type RecordCheck, type RecordContent } from '@market/contract/record';
import { regionAt, regionOutlines } from '@market/geo';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { contentOf, publishedOf } from './record-content.js';
import { RecordTwins } from './record-twins.js';
import type { MarketRecord } from './record.entity.js';
import { StaffRecordRepository } from './staff-record.repository.js';

/** 自动检查：what a verifier is shown beside the two texts. Nothing here decides. */
@Injectable()
export class RecordChecksService {
  constructor(
    private readonly records: StaffRecordRepository,
    private readonly twins: RecordTwins,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  async of(
    caller: Caller,
    { params }: In<'GET /staff/records/{id}/checks'>,
  ): Promise<Out<'GET /staff/records/{id}/checks'>> {
    const record = await this.records.get(RegionScope.of(actorOf(caller)), params.id);
    const spec = getRecordType(record.recordType);
    const revision = await this.records.revisionOf(record);
    const content = revision?.content ?? contentOf(record);
    return {
      checks: [
        ...contentChecks(spec, content, revision && publishedOf(record), this.clock.now()),
        ...(spec.located ? [this.location(record, content)] : []),
        await this.duplicate(record, content),
      ],
    };
  }

  private location({ regionCode }: MarketRecord, { location }: RecordContent): RecordCheck {
    const kind = 'location';
    if (!location) return { kind, level: 'warn', text: '没有位置，地图上看不到' };
    const code = regionAt(regionOutlines(), location);
    if (code === regionCode) return { kind, level: 'pass', text: '在本地范围内' };
    const elsewhere = code && this.regions.find(code)?.name;
    return elsewhere
      ? { kind, level: 'fail', text: `落在${elsewhere}` }
      : { kind, level: 'warn', text: '不在各地范围内' };
  }

  private async duplicate(record: MarketRecord, content: RecordContent): Promise<RecordCheck> {
    const kind = 'duplicate';
    const twins = await this.twins.of(record, content);
    if (twins.length === 0) return { kind, level: 'pass', text: '本地没有相同的' };
    const named = twins.map(({ title, by }) => `「${title}」${by === 'code' ? '编号相同' : '名称相同'}`).join('；');
    return { kind, level: twins.some(({ by }) => by === 'code') ? 'fail' : 'warn', text: named };
  }
}

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicRecordTypes } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { RegionScope } from '../../common/scope.js';
import { withinScope } from '../../common/within-scope.js';
import { MarketRecord } from '../record/record.entity.js';

type Query = In<'GET /staff/events'>['query'];

const onDay = { column: 'startsOn', plain: true } as const;
export const eventOrders: Record<Query['when'], KeyOrder<MarketRecord>> = {
  coming: { ...onDay, direction: 'ASC' },
  over: { ...onDay, direction: 'DESC' },
};

/** The events of a bureau's own place that people can sign up for. */
@Injectable()
export class EventRepository {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  list(scope: RegionScope, asked: Query, now: Date): Promise<MarketRecord[]> {
    return pageByKey(this.asked(scope, asked, now), eventOrders[asked.when], asked);
  }

  count(scope: RegionScope, asked: Query, now: Date): Promise<number> {
    return this.asked(scope, asked, now).getCount();
  }

  find(scope: RegionScope, id: string): Promise<MarketRecord | null> {
    return this.events(scope).andWhere('t.id = :id', { id }).getOne();
  }

  private asked(scope: RegionScope, { when, region }: Query, now: Date): SelectQueryBuilder<MarketRecord> {
    const query = this.events(scope).andWhere('t.startsOn IS NOT NULL');
    const last = 'COALESCE(t.endsOn, t.startsOn)';
    query.andWhere(when === 'coming' ? `${last} >= :today` : `${last} < :today`, { today: isoDay(now) });
    if (region) query.andWhere('t.regionCode = :region', { region });
    return query;
  }

  private events(scope: RegionScope): SelectQueryBuilder<MarketRecord> {
    const types = publicRecordTypes.filter(({ signUp }) => signUp).map(({ type }) => type);
    const query = this.records
      .createQueryBuilder('t')
      .where("t.state = 'published' AND t.recordType IN (:...types)", { types });
    return withinScope(query, scope);
  }
}

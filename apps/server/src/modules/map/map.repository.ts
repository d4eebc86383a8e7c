import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  getRecordType,
  publicRecordTypes,
  type Lens,
  type RecordContent,
  type RecordState,
} from '@market/contract/record';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { jsonFrom } from '../../database/engine.js';
import { addColumns } from '../record/record-rows.js';
import { MarketRecord } from '../record/record.entity.js';
import type { MapEntry } from './map-index.js';

/** Types that the map counts. */
const types: ReadonlySet<string> = new Set(
  publicRecordTypes.filter(({ mapLayer }) => mapLayer !== undefined).map(({ type }) => type),
);
const PAGE = 5_000;

interface Row {
  id: string;
  recordType: string;
  regionCode: string;
  state: RecordState;
  startsOn: string | null;
  endsOn: string | null;
  location: unknown;
}

@Injectable()
export class MapRepository {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  /**
   * All that is published, a page at a time along the primary key alone: with the state asked for as well, an engine walks
   * another index and sorts all of it again for every page.
   */
  async *published(today: string): AsyncGenerator<MapEntry[]> {
    for (let after = ''; ;) {
      const rows = await this.rows().where('r.id > :after', { after }).orderBy('r.id').limit(PAGE).getRawMany<Row>();
      yield rows.filter((row) => types.has(row.recordType) && isPublished(row)).map((row) => entryOf(row, today));
      after = rows.at(-1)?.id ?? '';
      if (rows.length < PAGE) return;
    }
  }

  /** What changed since a moment: entries of what is public now, ids of what is not. */
  async changedSince(since: Date, today: string): Promise<{ entries: MapEntry[]; gone: string[] }> {
    const rows = await this.rows()
      .where('r.recordType IN (:...types)', { types: [...types] })
      .andWhere('r.updatedAt >= :since', { since })
      .getRawMany<Row>();
    return {
      entries: rows.filter(isPublished).map((row) => entryOf(row, today)),
      gone: rows.filter((row) => !isPublished(row)).map(({ id }) => id),
    };
  }

  private rows(): SelectQueryBuilder<MarketRecord> {
    const columns = ['id', 'recordType', 'regionCode', 'state', 'startsOn', 'endsOn', 'location'] as const;
    return addColumns(this.records.createQueryBuilder('r').select([]), columns);
  }
}

const isPublished = ({ state }: Row): boolean => state === 'published';

/** lensOf of the contract on the days that are kept beside the record. */
function lensOn({ startsOn, endsOn }: Row, today: string): Lens {
  if (startsOn !== null && startsOn > today) return 'future';
  return endsOn !== null && endsOn < today ? 'past' : 'present';
}

function entryOf(row: Row, today: string): MapEntry {
  const { mapLayer } = getRecordType(row.recordType);
  if (!mapLayer) throw new Error(`${row.recordType} is not on the map`);
  const location = jsonFrom<RecordContent['location']>(row.location);
  const place = location ? { lng: location.lng, lat: location.lat } : null;
  return { id: row.id, regionCode: row.regionCode, layer: mapLayer, lens: lensOn(row, today), place };
}

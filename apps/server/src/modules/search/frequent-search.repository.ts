import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { FrequentSearch } from './frequent-search.entity.js';

export type CountedSearch = Pick<FrequentSearch, 'regionCode' | 'day' | 'text' | 'count'>;

@Injectable()
export class FrequentSearchRepository {
  constructor(@InjectRepository(FrequentSearch) private readonly searches: Repository<FrequentSearch>) {}

  /** The texts looked for most since a day, in one place or in all of them; those looked for less than `least` times stay unsaid. */
  async most({
    since,
    region,
    least,
    limit,
  }: {
    since: string;
    region: string | undefined;
    least: number;
    limit: number;
  }): Promise<string[]> {
    const query = this.searches
      .createQueryBuilder('s')
      .select('s.text', 'text')
      .where('s.day >= :since', { since })
      .groupBy('s.text')
      .having('SUM(s.count) >= :least', { least })
      .orderBy('SUM(s.count)', 'DESC')
      .addOrderBy('s.text', 'ASC')
      .limit(limit);
    if (region !== undefined) query.andWhere('s.regionCode = :region', { region });
    return (await query.getRawMany<{ text: string }>()).map(({ text }) => text);
  }

  async add(tx: Tx, counted: readonly CountedSearch[]): Promise<void> {
    const searches = tx.manager.getRepository(FrequentSearch);
    for (const one of counted) await addTo(searches, one);
  }

  async removeBefore(tx: Tx, day: string): Promise<void> {
    await tx.manager.delete(FrequentSearch, { day: LessThan(day) });
  }
}

async function addTo(searches: Repository<FrequentSearch>, counted: CountedSearch): Promise<void> {
  if (await increase(searches, counted)) return;
  try {
    await searches.insert(counted);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await increase(searches, counted);
  }
}

const increase = async (searches: Repository<FrequentSearch>, { count, ...where }: CountedSearch): Promise<boolean> =>
  (await searches.increment(where, 'count', count)).affected === 1;

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
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

  /** All at once: each commit by itself would wait for the disk. In one order, so that nodes do not wait for each other. */
  async add(counted: readonly CountedSearch[], before: string): Promise<void> {
    const inOrder = [...counted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    await this.searches.manager.transaction(async (manager) => {
      const searches = manager.getRepository(FrequentSearch);
      for (const one of inOrder) await addTo(searches, one);
      await searches.delete({ day: LessThan(before) });
    });
  }
}

const keyOf = ({ regionCode, day, text }: CountedSearch): string => [regionCode, day, text].join('\n');

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

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicStates } from '@market/contract/challenge';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { flagFrom } from '../../database/engine.js';
import { Organization } from '../organization/organization.entity.js';
import type { RawCard } from './challenge.view.js';
import { Challenge } from './challenge.entity.js';

export interface SearchableRow extends RawCard {
  publicContent: unknown;
  directed: unknown;
}

const columns = [
  ...[
    'id',
    'no',
    'kind',
    'regionCode',
    'title',
    'titleEn',
    'field',
    'rewardFen',
    'bidDeadline',
    'teamMode',
    'teams',
    'state',
  ],
  ...['indicatorSummary', 'publishedAt', 'demo', 'publicContent', 'hold', 'directed'],
];

/** Challenges as search reads them: in public states, the public projection alone; picked by id and sifted here, as records are. */
@Injectable()
export class SearchableChallenges {
  constructor(@InjectRepository(Challenge) private readonly challenges: Repository<Challenge>) {}

  async byIds(ids: readonly string[]): Promise<SearchableRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.rows().where('c.id IN (:...ids)', { ids }).getRawMany<SearchableRow>();
    return rows.filter(isPublic);
  }

  /** A page of all, by id; `last` is null at the end. */
  async after(id: string, limit: number): Promise<{ rows: SearchableRow[]; last: string | null }> {
    const query = this.rows().where('c.id > :id', { id }).orderBy('c.id', 'ASC').limit(limit);
    const rows = await query.getRawMany<SearchableRow>();
    return { rows: rows.filter(isPublic), last: rows.at(-1)?.id ?? null };
  }

  async idsOf(organizationId: string): Promise<string[]> {
    const rows = await this.challenges.find({ select: { id: true }, where: { organizationId } });
    return rows.map(({ id }) => id);
  }

  private rows(): SelectQueryBuilder<Challenge> {
    const query = this.challenges
      .createQueryBuilder('c')
      .innerJoin(Organization, 'o', 'o.id = c.organizationId')
      .select('o.name', 'organizationName');
    for (const column of columns) {
      const path = `c.${column}`;
      query.addSelect(path, column);
    }
    return query;
  }
}

const isPublic = ({ state, directed, publicContent }: SearchableRow): boolean =>
  publicStates.includes(state) && !flagFrom(directed) && publicContent !== null;

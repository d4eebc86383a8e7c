import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicStates } from '@market/contract/challenge';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { Organization } from '../organization/organization.entity.js';
import type { RawCard } from './challenge.view.js';
import { Challenge } from './challenge.entity.js';

export interface SearchableRow extends RawCard {
  publicContent: unknown;
}

const columns = [
  ...['id', 'no', 'kind', 'regionCode', 'title', 'field', 'rewardFen', 'bidDeadline', 'state'],
  ...['indicatorSummary', 'publishedAt', 'demo', 'publicContent'],
];

/** Challenges as search reads them: in public states, the public projection alone. */
@Injectable()
export class SearchableChallenges {
  constructor(@InjectRepository(Challenge) private readonly challenges: Repository<Challenge>) {}

  async byIds(ids: readonly string[]): Promise<SearchableRow[]> {
    if (ids.length === 0) return [];
    return this.open().andWhere('c.id IN (:...ids)', { ids }).getRawMany<SearchableRow>();
  }

  after(id: string, limit: number): Promise<SearchableRow[]> {
    return this.open().andWhere('c.id > :id', { id }).orderBy('c.id', 'ASC').limit(limit).getRawMany<SearchableRow>();
  }

  async idsOf(organizationId: string): Promise<string[]> {
    const rows = await this.challenges.find({ select: { id: true }, where: { organizationId } });
    return rows.map(({ id }) => id);
  }

  private open(): SelectQueryBuilder<Challenge> {
    const query = this.challenges
      .createQueryBuilder('c')
      .innerJoin(Organization, 'o', 'o.id = c.organizationId')
      .select('o.name', 'organizationName')
      .where('c.state IN (:...states)', { states: publicStates });
    for (const column of columns) {
      const path = `c.${column}`;
      query.addSelect(path, column);
    }
    return query;
  }
}

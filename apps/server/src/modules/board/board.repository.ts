import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { boardColumnStates, openStates } from '@market/contract/board';
import type { ChallengeState } from '@market/contract/challenge';
import { In as OneOf, Repository, type SelectQueryBuilder } from 'typeorm';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { RegionScope } from '../../common/scope.js';
import { withinScope } from '../../common/within-scope.js';
import { likePattern } from '../../database/engine.js';
import { Challenge } from '../challenge/challenge.entity.js';
import type { StaffRow } from '../challenge/staff-challenge.view.js';
import { Organization } from '../organization/organization.entity.js';
import { dutyColumns, type DutyColumns } from './duty-facts.repository.js';

export type BoardFilter = In<'GET /staff/challenge-board/export/csv'>['query'];

/** Of which places, and what of them: `readable` are the states the caller's role may read. */
export interface BoardScope {
  regions: RegionScope;
  readable: readonly ChallengeState[];
}

/** Every challenge of a scope, whatever became of it. */
@Injectable()
export class BoardRepository {
  constructor(
    @InjectRepository(Challenge) private readonly challenges: Repository<Challenge>,
    @InjectRepository(Organization) private readonly organizations: Repository<Organization>,
  ) {}

  async newest(
    scope: BoardScope,
    { limit, cursor, ...filter }: BoardFilter & { limit: number; cursor?: string | undefined },
  ): Promise<{ rows: StaffRow[]; total: number }> {
    const query = this.filtered(scope, filter);
    const total = await query.getCount();
    const after = decodeCursor(cursor);
    if (after) query.andWhere('c.id < :after', { after: after.id });
    const rows = await query
      .orderBy('c.id', 'DESC')
      .take(limit + 1)
      .getMany();
    return { rows: await this.named(rows), total };
  }

  /** All that are still open, by what decides their duty: a few hundred rows without their texts. */
  open(scope: BoardScope, filter: BoardFilter): Promise<DutyColumns[]> {
    return this.filtered(scope, filter)
      .andWhere('c.state IN (:...openStates)', { openStates })
      .select(dutyColumns.map((column) => `c.${column}`))
      .getMany();
  }

  /** In the order of the ids. */
  async byIds(ids: readonly string[]): Promise<StaffRow[]> {
    const rows = await this.named(await this.challenges.findBy({ id: OneOf([...ids]) }));
    return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  }

  private filtered(
    { regions, readable }: BoardScope,
    { column, state, region, kind, field, q }: BoardFilter,
  ): SelectQueryBuilder<Challenge> {
    const columnStates = column ? boardColumnStates[column] : readable;
    const states = columnStates.filter((known) => readable.includes(known) && (!state || known === state));
    const query = withinScope(this.challenges.createQueryBuilder('c'), regions, region);
    if (states.length === 0) query.andWhere('1 = 0');
    else query.andWhere('c.state IN (:...states)', { states });
    if (kind) query.andWhere('c.kind = :kind', { kind });
    if (field) query.andWhere('c.field = :field', { field });
    if (q) query.andWhere(namedLike(query), { q: likePattern(q) });
    return query;
  }

  private async named(rows: readonly Challenge[]): Promise<StaffRow[]> {
    const found = await this.organizations.find({
      select: { id: true, name: true },
      where: { id: OneOf([...new Set(rows.map(({ organizationId }) => organizationId))]) },
    });
    const names = new Map(found.map(({ id, name }) => [id, name]));
    return rows.map((row) => ({ ...row, organizationName: names.get(row.organizationId) ?? '' }));
  }
}

/** By its title, its number, or whose it is. */
function namedLike(query: SelectQueryBuilder<Challenge>): string {
  const theirs = query.subQuery().select('o.id').from(Organization, 'o').where("o.name LIKE :q ESCAPE '!'").getQuery();
  return `(c.title LIKE :q ESCAPE '!' OR c.no LIKE :q ESCAPE '!' OR c.organizationId IN ${theirs})`;
}

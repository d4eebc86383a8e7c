import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { objectionTransitions, type ObjectionState } from '@market/contract/objection';
import { canMove } from '@market/contract/shared';
import { In as OneOf, Repository, type SelectQueryBuilder } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { Objection } from './objection.entity.js';

type StaffQuery = In<'GET /staff/objections'>['query'];

export const ownOrder: KeyOrder<Objection> = { column: 'createdAt', direction: 'DESC' };
export const stageOrders: Record<StaffQuery['stage'], KeyOrder<Objection>> = {
  waiting: { column: 'dueAt', direction: 'ASC' },
  over: { column: 'updatedAt', direction: 'DESC' },
};
const stageStates: Record<StaffQuery['stage'], ObjectionState[]> = {
  waiting: ['submitted', 'accepted'],
  over: ['refused', 'upheld', 'dismissed', 'withdrawn'],
};

@Injectable()
export class ObjectionRepository {
  constructor(@InjectRepository(Objection) private readonly rows: Repository<Objection>) {}

  listOwn({ organizationId }: OrganizationScope, page: In<'GET /my/objections'>['query']): Promise<Objection[]> {
    return pageByKey(this.rows.createQueryBuilder('t').where({ organizationId }), ownOrder, page);
  }

  findOwn({ organizationId }: OrganizationScope, id: string, tx?: Tx): Promise<Objection | null> {
    return this.in(tx).findOneBy({ id, organizationId });
  }

  list(scope: RegionScope, query: StaffQuery): Promise<Objection[]> {
    return pageByKey(this.asked(scope, query), stageOrders[query.stage], query);
  }

  count(scope: RegionScope, query: StaffQuery): Promise<number> {
    return this.asked(scope, query).getCount();
  }

  find({ codes }: RegionScope, id: string, tx?: Tx): Promise<Objection | null> {
    return this.in(tx).findOneBy(codes === 'all' ? { id } : { id, regionCode: OneOf([...codes]) });
  }

  /** For the rule of who may see its files; the caller checks. */
  findForFiles(id: string, tx?: Tx): Promise<Objection | null> {
    return this.in(tx).findOneBy({ id });
  }

  openOf(tx: Tx, challengeId: string, state: ObjectionState): Promise<Objection[]> {
    return tx.manager.find(Objection, { where: { challengeId, state }, order: { id: 'ASC' } });
  }

  async insert(tx: Tx, objection: Objection): Promise<void> {
    await tx.manager.insert(Objection, objection);
  }

  /** One conditional UPDATE on the state and version that were read. */
  async move(tx: Tx, read: Objection, to: ObjectionState, answer: string | null = null): Promise<void> {
    const { id, state, version } = read;
    if (!canMove(objectionTransitions, state, to)) throw new DomainError('stateConflict');
    const answered = answer === null ? {} : { answer, answeredAt: tx.now };
    const change = { ...answered, state: to, version: version + 1, updatedAt: tx.now };
    const result = await tx.manager.update(Objection, { id, state, version }, change);
    if (result.affected !== 1) throw new DomainError('staleVersion');
  }

  private asked({ codes }: RegionScope, { stage }: StaffQuery): SelectQueryBuilder<Objection> {
    const query = this.rows.createQueryBuilder('t').where({ state: OneOf(stageStates[stage]) });
    if (codes !== 'all') query.andWhere('t.regionCode IN (:...codes)', { codes });
    return query;
  }

  private in(tx?: Tx): Repository<Objection> {
    return tx ? tx.manager.getRepository(Objection) : this.rows;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { objectionTransitions, type ObjectionState } from '@market/contract/objection';
import { In as OneOf, Repository, type SelectQueryBuilder } from 'typeorm';
import { moveRow } from '../../common/conditional-update.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
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

  find(scope: RegionScope, id: string, tx?: Tx): Promise<Objection | null> {
    return this.in(tx).findOneBy({ id, ...inScope(scope) });
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
    const answered = answer === null ? {} : { answer, answeredAt: tx.now };
    await moveRow(tx, Objection, objectionTransitions, read, to, answered);
  }

  private asked(scope: RegionScope, { stage }: StaffQuery): SelectQueryBuilder<Objection> {
    return withinScope(this.rows.createQueryBuilder('t').where({ state: OneOf(stageStates[stage]) }), scope);
  }

  private in(tx?: Tx): Repository<Objection> {
    return tx ? tx.manager.getRepository(Objection) : this.rows;
  }
}

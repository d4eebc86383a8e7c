import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { agreementTransitions } from '@market/contract/agreement';
import { Brackets, Repository, type SelectQueryBuilder } from 'typeorm';
import { changeOrMoveRow } from '../../common/conditional-update.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { Agreement } from './agreement.entity.js';

export const newestFirst: KeyOrder<Agreement> = { column: 'updatedAt', direction: 'DESC' };

@Injectable()
export class AgreementRepository {
  constructor(@InjectRepository(Agreement) private readonly agreements: Repository<Agreement>) {}

  listOwn({ organizationId }: OrganizationScope, query: In<'GET /my/agreements'>['query']): Promise<Agreement[]> {
    const either = new Brackets((w) =>
      w.where('t.demanderId = :organizationId', { organizationId }).orWhere('t.bidderId = :organizationId'),
    );
    const own = this.agreements.createQueryBuilder('t').where(either);
    if (query.challengeId) own.andWhere('t.challengeId = :challengeId', { challengeId: query.challengeId });
    return pageByKey(own, newestFirst, query);
  }

  listInRegion(scope: RegionScope, query: In<'GET /staff/agreements'>['query']): Promise<Agreement[]> {
    return pageByKey(this.inRegion(scope, query), newestFirst, query);
  }

  countInRegion(scope: RegionScope, query: In<'GET /staff/agreements'>['query']): Promise<number> {
    return this.inRegion(scope, query).getCount();
  }

  findOwn({ organizationId }: OrganizationScope, id: string, tx?: Tx): Promise<Agreement | null> {
    return this.in(tx).findOne({
      where: [
        { id, demanderId: organizationId },
        { id, bidderId: organizationId },
      ],
    });
  }

  findInRegion(scope: RegionScope, id: string): Promise<Agreement | null> {
    return this.agreements.findOneBy({ id, ...inScope(scope) });
  }

  /** For the platform itself: its scope is decided by the caller. */
  find(id: string, tx?: Tx): Promise<Agreement | null> {
    return this.in(tx).findOneBy({ id });
  }

  ofChallenge(challengeId: string, tx?: Tx): Promise<Agreement[]> {
    return this.in(tx).find({ where: { challengeId }, order: { id: 'ASC' } });
  }

  existsForBid(tx: Tx, bidId: string): Promise<boolean> {
    return tx.manager.existsBy(Agreement, { bidId });
  }

  async insert(tx: Tx, agreement: Agreement): Promise<void> {
    await tx.manager.insert(Agreement, agreement);
  }

  /** Conditional on the state and version that were read; `state` in `change` must be a listed move. */
  async change(tx: Tx, read: Pick<Agreement, 'id' | 'state' | 'version'>, change: Partial<Agreement>): Promise<void> {
    await changeOrMoveRow(tx, Agreement, agreementTransitions, read, change);
  }

  private inRegion(
    scope: RegionScope,
    { state, challengeId }: In<'GET /staff/agreements'>['query'],
  ): SelectQueryBuilder<Agreement> {
    const query = withinScope(this.agreements.createQueryBuilder('t').where('1 = 1'), scope);
    if (state) query.andWhere('t.state = :state', { state });
    if (challengeId) query.andWhere('t.challengeId = :challengeId', { challengeId });
    return query;
  }

  private in(tx?: Tx): Repository<Agreement> {
    return tx ? tx.manager.getRepository(Agreement) : this.agreements;
  }
}

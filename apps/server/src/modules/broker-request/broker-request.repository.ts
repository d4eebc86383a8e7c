import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { brokerRequestTransitions, type BrokerRequestState } from '@market/contract/broker-request';
import { IsNull, LessThan, Repository, type SelectQueryBuilder } from 'typeorm';
import { moveRow } from '../../common/conditional-update.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { BrokerRequest } from './broker-request.entity.js';

type StaffQuery = In<'GET /staff/broker-requests'>['query'];
type Read = Pick<BrokerRequest, 'id' | 'state' | 'version'>;

export const stageOrders: Record<StaffQuery['stage'], KeyOrder<BrokerRequest>> = {
  waiting: { column: 'dueAt', direction: 'ASC' },
  over: { column: 'updatedAt', direction: 'DESC' },
};

@Injectable()
export class BrokerRequestRepository {
  constructor(@InjectRepository(BrokerRequest) private readonly requests: Repository<BrokerRequest>) {}

  listOwn({ organizationId }: OrganizationScope, challengeId: string): Promise<BrokerRequest[]> {
    return this.requests.find({ where: { organizationId, challengeId }, order: { id: 'DESC' }, take: 20 });
  }

  findOwn({ organizationId }: OrganizationScope, id: string, tx?: Tx): Promise<BrokerRequest | null> {
    return this.in(tx).findOneBy({ id, organizationId });
  }

  find(scope: RegionScope, id: string, tx?: Tx): Promise<BrokerRequest | null> {
    return this.in(tx).findOneBy({ id, ...inScope(scope) });
  }

  awaitsAnswer(tx: Tx, challengeId: string): Promise<boolean> {
    return tx.manager.existsBy(BrokerRequest, { challengeId, state: 'asked' });
  }

  list(scope: RegionScope, asked: StaffQuery): Promise<BrokerRequest[]> {
    return pageByKey(this.asked(scope, asked), stageOrders[asked.stage], asked);
  }

  count(scope: RegionScope, asked: StaffQuery): Promise<number> {
    return this.asked(scope, asked).getCount();
  }

  /** The platform's own job: owed answers that are late and of which nobody was told. */
  overdue(now: Date, limit: number): Promise<BrokerRequest[]> {
    return this.requests.find({
      where: { state: 'asked', dueAt: LessThan(now), remindedAt: IsNull() },
      order: { dueAt: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  /** False when it was answered, or told, meanwhile. */
  async markReminded(tx: Tx, { id }: BrokerRequest): Promise<boolean> {
    const owed = { id, state: 'asked' as const, remindedAt: IsNull() };
    const result = await tx.manager.update(BrokerRequest, owed, { remindedAt: tx.now });
    return result.affected === 1;
  }

  async insert(tx: Tx, request: BrokerRequest): Promise<void> {
    await tx.manager.insert(BrokerRequest, request);
  }

  /** One conditional UPDATE on the state and version that were read. */
  async move(tx: Tx, read: Read, to: BrokerRequestState, change: Partial<BrokerRequest> = {}): Promise<void> {
    await moveRow(tx, BrokerRequest, brokerRequestTransitions, read, to, change);
  }

  private asked(scope: RegionScope, { stage, region }: StaffQuery): SelectQueryBuilder<BrokerRequest> {
    const query = this.requests
      .createQueryBuilder('t')
      .where(stage === 'waiting' ? 't.state = :owed' : 't.state <> :owed', { owed: 'asked' });
    withinScope(query, scope, region);
    return query;
  }

  private in(tx?: Tx): Repository<BrokerRequest> {
    return tx ? tx.manager.getRepository(BrokerRequest) : this.requests;
  }
}

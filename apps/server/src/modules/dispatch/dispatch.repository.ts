import { Injectable } from '@nestjs/common';
import { dispatchTransitions, type DispatchState } from '@market/contract/dispatch';
import { canMove } from '@market/contract/shared';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, LessThanOrEqual, Repository } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { Dispatch } from './dispatch.entity.js';

type Query = In<'GET /staff/dispatches'>['query'];

export const newestFirst: KeyOrder<Dispatch> = { column: 'createdAt', direction: 'DESC' };

@Injectable()
export class DispatchRepository {
  constructor(@InjectRepository(Dispatch) private readonly dispatches: Repository<Dispatch>) {}

  async insert(tx: Tx, rows: Dispatch[]): Promise<void> {
    await tx.manager.insert(Dispatch, rows);
  }

  list({ state, channel, ...page }: Query): Promise<Dispatch[]> {
    const query = this.dispatches.createQueryBuilder('t').where('t.state = :state', { state });
    if (channel) query.andWhere('t.channel = :channel', { channel });
    return pageByKey(query, newestFirst, page);
  }

  find(tx: Tx, id: string): Promise<Dispatch | null> {
    return tx.manager.findOneBy(Dispatch, { id });
  }

  due(now: Date, limit: number): Promise<Dispatch[]> {
    return this.dispatches.find({
      where: { state: 'waiting', availableAt: LessThanOrEqual(now) },
      order: { availableAt: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  /** Those whose sender fell silent before it wrote down what became of them. */
  abandoned(now: Date, limit: number): Promise<Dispatch[]> {
    return this.dispatches.find({ where: { state: 'sending', lockedUntil: LessThan(now) }, take: limit });
  }

  /** One conditional update on the state and try that were read: of several nodes exactly one has it. */
  async move(
    tx: Tx,
    { id, state, attempts }: Pick<Dispatch, 'id' | 'state' | 'attempts'>,
    to: DispatchState,
    change: Partial<Dispatch> = {},
  ): Promise<boolean> {
    if (!canMove(dispatchTransitions, state, to)) throw new DomainError('stateConflict');
    const result = await tx.manager.update(Dispatch, { id, state, attempts }, { ...change, state: to });
    return result.affected === 1;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { seatedStates, signUpTransitions, type SignUpState } from '@market/contract/sign-up';
import { In as OneOf, LessThan, Repository } from 'typeorm';
import { changeRow, moveRow } from '../../common/conditional-update.js';
import { found } from '../../common/domain-error.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope } from '../../common/within-scope.js';
import { isDuplicate, likePattern } from '../../database/engine.js';
import { SignUpBook } from './sign-up-book.entity.js';
import { SignUp } from './sign-up.entity.js';

type Read = Pick<SignUp, 'id' | 'state' | 'version'>;

export const ownOrder: KeyOrder<SignUp> = { column: 'createdAt', direction: 'DESC' };
export const listOrder: KeyOrder<SignUp> = { column: 'number', direction: 'ASC', plain: true };
const MOST_ON_A_SHEET = 5_000;

@Injectable()
export class SignUpRepository {
  constructor(@InjectRepository(SignUp) private readonly signUps: Repository<SignUp>) {}

  /** Locks the event's book until the commit, and answers the next number. */
  async nextNumber(tx: Tx, recordId: string): Promise<number> {
    const turnPage = () => tx.manager.increment(SignUpBook, { recordId }, 'lastNumber', 1);
    if ((await turnPage()).affected !== 1) {
      try {
        await tx.manager.insert(SignUpBook, { recordId, lastNumber: 1 });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        await turnPage();
      }
    }
    return found(await tx.manager.findOneBy(SignUpBook, { recordId })).lastNumber;
  }

  countSeated(tx: Tx, recordId: string): Promise<number> {
    return tx.manager.countBy(SignUp, { recordId, state: OneOf([...seatedStates]) });
  }

  /** How many of each event are in each state. */
  async countStates(recordIds: readonly string[]): Promise<(recordId: string, state: SignUpState) => number> {
    if (recordIds.length === 0) return () => 0;
    const rows = await this.signUps
      .createQueryBuilder('t')
      .select('t.recordId', 'recordId')
      .addSelect('t.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .where('t.recordId IN (:...recordIds)', { recordIds })
      .groupBy('t.recordId')
      .addGroupBy('t.state')
      .getRawMany<{ recordId: string; state: SignUpState; count: number | string }>();
    return (recordId, state) =>
      Number(rows.find((row) => row.recordId === recordId && row.state === state)?.count ?? 0);
  }

  /** In the order people came. */
  held(tx: Tx, recordId: string, states: SignUpState[]): Promise<SignUp[]> {
    return tx.manager.find(SignUp, { where: { recordId, state: OneOf(states) }, order: { number: 'ASC' } });
  }

  countWaitingBefore({ recordId, number }: SignUp, tx?: Tx): Promise<number> {
    return this.in(tx).countBy({ recordId, state: 'waiting', number: LessThan(number) });
  }

  listOwn(accountId: string, { recordId, ...page }: In<'GET /my/sign-ups'>['query']): Promise<SignUp[]> {
    const query = this.signUps.createQueryBuilder('t').where('t.accountId = :accountId', { accountId });
    if (recordId) query.andWhere('t.recordId = :recordId', { recordId });
    return pageByKey(query, ownOrder, page);
  }

  findOwn(accountId: string, id: string, tx?: Tx): Promise<SignUp | null> {
    return this.in(tx).findOneBy({ id, accountId });
  }

  findOwnFor(tx: Tx, accountId: string, recordId: string): Promise<SignUp | null> {
    return tx.manager.findOneBy(SignUp, { accountId, recordId });
  }

  find(scope: RegionScope, id: string, tx: Tx): Promise<SignUp | null> {
    return tx.manager.findOneBy(SignUp, { id, ...inScope(scope) });
  }

  /** Of an event the caller was already allowed to see, as the next two. */
  findByCode(tx: Tx, recordId: string, code: string): Promise<SignUp | null> {
    return tx.manager.findOneBy(SignUp, { recordId, code });
  }

  list(recordId: string, { state, q, ...page }: In<'GET /staff/events/{id}/attendees'>['query']): Promise<SignUp[]> {
    const query = this.signUps.createQueryBuilder('t').where('t.recordId = :recordId', { recordId });
    if (state) query.andWhere('t.state = :state', { state });
    if (q)
      query.andWhere("(t.attendee LIKE :q ESCAPE '!' OR t.organizationName LIKE :q ESCAPE '!')", { q: likePattern(q) });
    return pageByKey(query, listOrder, page);
  }

  sheet(tx: Tx, recordId: string): Promise<SignUp[]> {
    const states: SignUpState[] = [...seatedStates, 'waiting'];
    return tx.manager.find(SignUp, {
      where: { recordId, state: OneOf(states) },
      order: { number: 'ASC' },
      take: MOST_ON_A_SHEET,
    });
  }

  async insert(tx: Tx, signUp: SignUp): Promise<void> {
    await tx.manager.insert(SignUp, signUp);
  }

  async move(tx: Tx, read: Read, to: SignUpState, change: Partial<SignUp> = {}): Promise<void> {
    await moveRow(tx, SignUp, signUpTransitions, read, to, change);
  }

  /** One conditional UPDATE on the state and version that were read. */
  async change(tx: Tx, { id, state, version }: Read, change: Partial<SignUp>): Promise<void> {
    await changeRow(tx, SignUp, { id, state, version }, change);
  }

  private in(tx?: Tx): Repository<SignUp> {
    return tx ? tx.manager.getRepository(SignUp) : this.signUps;
  }
}

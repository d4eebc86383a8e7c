import { Injectable } from '@nestjs/common';
import {
  handedRoles,
  substituteIssues,
  substituteState,
  whyCannotRevoke,
  whyCannotSubstitute,
  type Substitute,
} from '@market/contract/substitute';
import { isoDay, roleLabels, type Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import type { Account } from '../account/account.entity.js';
import { MessageSender } from '../message/message-sender.js';
import type { SubstituteRow } from './substitute.entity.js';
import { SubstituteRepository } from './substitute.repository.js';

const asColleague = ({ id, displayName, roles, regionCode }: Account) => ({
  accountId: id,
  displayName,
  roles,
  regionCode,
});

@Injectable()
export class SubstituteService {
  constructor(
    private readonly substitutes: SubstituteRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /staff/substitutes'>> {
    const colleagues = await this.bureau(actorOf(caller));
    const now = await databaseNow(this.substitutes.manager);
    const rows = await this.substitutes.among(colleagues.map(({ id }) => id));
    return { items: rows.map((row) => view(row, colleagues, now)), colleagues: colleagues.map(asColleague) };
  }

  async name(caller: Caller, { body }: In<'POST /staff/substitutes'>): Promise<Substitute> {
    const actor = actorOf(caller);
    const colleagues = await this.bureau(actor);
    // What is lent is not handed on.
    const absent = found(colleagues.find(({ id }) => id === actor.accountId));
    const chosen = colleagues.find(({ id }) => id === body.substituteId);
    if (!chosen) throw new DomainError('notColleagues');
    refuse(whyCannotSubstitute(asColleague(absent), asColleague(chosen), body.roles));
    return this.transactions.write(caller, async (tx) => {
      const now = await databaseNow(tx.manager);
      const issues = substituteIssues(body, isoDay(now));
      if (issues.length > 0) throw new DomainError('invalidInput', issues);
      const row: SubstituteRow = { id: newId(), absentId: absent.id, ...body, createdAt: tx.now, revokedAt: null };
      tx.about('substitute', row.id);
      await this.substitutes.insert(tx, row);
      this.messages.toAccount(tx, chosen.id, {
        title: `请你替${absent.displayName}的班`,
        body: `${row.fromDay} 到 ${row.untilDay}，${row.roles.map((role) => roleLabels[role]).join('、')}。${row.note}`,
        group: 'desk',
      });
      return view(row, colleagues, now);
    });
  }

  async revoke(caller: Caller, { params }: In<'POST /staff/substitutes/{id}/revoke'>): Promise<Substitute> {
    const actor = actorOf(caller);
    const colleagues = await this.bureau(actor);
    return this.transactions.write(caller, async (tx) => {
      tx.about('substitute', params.id);
      const row = found(
        await this.substitutes.find(
          tx,
          params.id,
          colleagues.map(({ id }) => id),
        ),
      );
      const now = await databaseNow(tx.manager);
      refuse(whyCannotRevoke(actor, { ...row, state: substituteState(row, isoDay(now)) }));
      if (!(await this.substitutes.revoke(tx, row.id))) throw new DomainError('stateConflict');
      const other = actor.accountId === row.absentId ? row.substituteId : row.absentId;
      this.messages.toAccount(tx, other, {
        title: '替班提前结束',
        body: `${actor.displayName}结束了 ${row.fromDay} 到 ${row.untilDay} 的替班。`,
        group: 'desk',
      });
      return view({ ...row, revokedAt: tx.now }, colleagues, now);
    });
  }

  /** The active people of the actor's place who have any duty that can be handed over, the actor among them. */
  private async bureau({ regionCode }: Actor): Promise<Account[]> {
    const people = await this.substitutes.staffOf(regionCode);
    return people.filter(({ roles }) => roles.some((role) => handedRoles.includes(role)));
  }
}

function view(row: SubstituteRow, people: readonly Account[], now: Date): Substitute {
  const nameOf = (accountId: string): string => people.find(({ id }) => id === accountId)?.displayName ?? '已停用';
  const { id, absentId, substituteId, roles, fromDay, untilDay, note } = row;
  return {
    id,
    absentId,
    absentName: nameOf(absentId),
    substituteId,
    substituteName: nameOf(substituteId),
    roles,
    fromDay,
    untilDay,
    note,
    state: substituteState(row, isoDay(now)),
  };
}

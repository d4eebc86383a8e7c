import { HOUR_MS } from '@market/contract/shared';
import { Injectable } from '@nestjs/common';
import {
  APPROVAL_HOURS,
  approvalTable,
  SAME_HAND_HOURS,
  whyCannotAsk,
  whyCannotDecide,
  whyCannotWithdraw,
  type Approval,
  type ApprovalKind,
} from '@market/contract/approval';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { changeRow } from '../../common/conditional-update.js';
import { found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { InvitationBook } from '../account/invitation-book.js';
import { agreedEntry } from '../audit/audit-entry.js';
import { ApprovalActs } from './approval-acts.js';
import { ApprovalRow } from './approval.entity.js';
import { ApprovalNotices } from './approval-notices.js';
import { ApprovalRepository } from './approval.repository.js';
import { approvalView, stateOf } from './approval.view.js';

const since = (now: Date, hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);

/** 四眼：asked for by one person, done when another one agrees, both in the audit trail. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly acts: ApprovalActs,
    private readonly invitations: InvitationBook,
    private readonly notices: ApprovalNotices,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/approvals'>): Promise<Out<'GET /staff/approvals'>> {
    const now = this.clock.now();
    const rows = await this.approvals.list(actorOf(caller), query, now);
    const position = ({ id }: ApprovalRow) => ({ value: id, id });
    return pageFrom(rows, query.limit, position, (row) => approvalView(row, now));
  }

  ask(caller: Caller, { body }: In<'POST /staff/approvals'>): Promise<Approval> {
    const actor = actorOf(caller);
    const { kind, payload, reason } = body;
    refuse(whyCannotAsk(actor, kind));
    return this.transactions.write(caller, async (tx) => {
      const { facts, subjectId = null, regionCode = null } = await this.acts.of(kind).ask(tx, caller, payload);
      refuse(subjectId === actor.accountId ? 'ownRequest' : undefined);
      const row = Object.assign(new ApprovalRow(), {
        id: newId(),
        kind,
        payload,
        facts: facts.map(([label, value]) => ({ label, value })),
        reason,
        subjectId,
        regionCode,
        state: 'pending',
        askedBy: actor.accountId,
        askedByName: actor.displayName,
        askedByRole: actor.roles.join(','),
        askedAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + APPROVAL_HOURS * HOUR_MS),
        decidedBy: null,
        decidedByName: null,
        decidedAt: null,
        note: null,
        usedAt: null,
        version: 1,
      } satisfies ApprovalRow);
      tx.about('approval', row.id, reason);
      await this.approvals.insert(tx, row);
      this.notices.asked(tx, row);
      return approvalView(row, tx.now);
    });
  }

  /** The decision and the deed commit together, each with an audit row in the name of its person. */
  agree(
    caller: Caller,
    { params, body }: In<'POST /staff/approvals/{id}/agree'>,
  ): Promise<Out<'POST /staff/approvals/{id}/agree'>> {
    return this.transactions.write(caller, async (tx) => {
      const decided = await this.decide(tx, caller, params.id, body, 'agreed');
      const { object, issued = null } = await this.acts.of(decided.kind).act(tx, caller, decided.payload as never);
      tx.about('approval', decided.id, decided.note);
      tx.record(agreedEntry(approvalTable[decided.kind].audit, decided, object, caller.requestId, tx.now));
      return { approval: approvalView(decided, tx.now), issued };
    });
  }

  refuse(caller: Caller, { params, body }: In<'POST /staff/approvals/{id}/refuse'>): Promise<Approval> {
    return this.transactions.write(caller, async (tx) =>
      approvalView(await this.decide(tx, caller, params.id, body, 'refused'), tx.now),
    );
  }

  withdraw(caller: Caller, { params, body }: In<'POST /staff/approvals/{id}/withdraw'>): Promise<Approval> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const row = found(await this.approvals.find(tx, actor, params.id));
      tx.about('approval', row.id);
      refuse(whyCannotWithdraw(actor, { ...row, state: stateOf(row, tx.now) }));
      return approvalView(await this.move(tx, { ...row, version: body.version }, { state: 'withdrawn' }), tx.now);
    });
  }

  /** What was agreed to is done now, by who asked, once. */
  async use(tx: Tx, caller: Caller, id: string, kind: ApprovalKind, subjectId: string): Promise<void> {
    const mine = { id, kind, subjectId, askedBy: actorOf(caller).accountId };
    refuse((await this.approvals.use(tx, mine, since(tx.now, APPROVAL_HOURS))) ? undefined : 'approvalNeeded');
  }

  private async decide(
    tx: Tx,
    caller: Caller,
    id: string,
    { version, note }: { version: number; note: string },
    state: 'agreed' | 'refused',
  ): Promise<ApprovalRow> {
    const actor = actorOf(caller);
    const row = found(await this.approvals.find(tx, actor, id));
    tx.about('approval', row.id, note);
    refuse(whyCannotDecide(actor, { ...row, state: stateOf(row, tx.now) }));
    const two = [actor.accountId, row.askedBy] as const;
    refuse((await this.invitations.between(tx, two, since(tx.now, SAME_HAND_HOURS))) ? 'sameHand' : undefined);
    const by = { decidedBy: actor.accountId, decidedByName: actor.displayName, decidedAt: tx.now };
    const decided = await this.move(tx, { ...row, version }, { state, note, ...by });
    this.notices.decided(tx, decided);
    return decided;
  }

  private async move(tx: Tx, row: ApprovalRow, change: Partial<ApprovalRow>): Promise<ApprovalRow> {
    await changeRow<ApprovalRow>(tx, ApprovalRow, { id: row.id, state: 'pending', version: row.version }, change);
    return { ...row, ...change, version: row.version + 1 };
  }
}

import { Injectable } from '@nestjs/common';
import { findRecordType } from '@market/contract/record';
import { roundIssues, roundTransitions, type RoundDetail } from '@market/contract/verification';
import { canMove } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { VerificationRound } from './round.entity.js';
import { RoundRepository } from './round.repository.js';
import { inLineOrder, roundView, sumOf } from './round.view.js';

const BUREAU = ['maintainer', 'verifier'] as const;

/** 核验轮次：opened and closed by the district, worked off by the bureaus at their desks. */
@Injectable()
export class RoundService {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(
    caller: Caller,
    { query }: In<'GET /staff/verification-rounds'>,
  ): Promise<Out<'GET /staff/verification-rounds'>> {
    const scope = RegionScope.of(actorOf(caller));
    const rows = await this.rounds.list(scope, query);
    const totals = await this.rounds.totals(
      scope,
      rows.map(({ id }) => id),
    );
    return pageFrom(
      rows,
      query.limit,
      ({ id }) => ({ value: id, id }),
      (row) => roundView(row, totals.get(row.id) ?? sumOf([])),
    );
  }

  get(caller: Caller, { params }: In<'GET /staff/verification-rounds/{id}'>): Promise<RoundDetail> {
    return this.show(caller, params.id);
  }

  open(caller: Caller, { body }: In<'POST /staff/verification-rounds'>): Promise<RoundDetail> {
    const actor = actorOf(caller);
    for (const code of body.regionCodes) this.regions.get(code);
    const unknown = body.recordTypes.find((type) => !findRecordType(type));
    refuseIssues('invalidInput', unknown ? [{ path: 'recordTypes', message: '没有这类记录' }] : []);
    return this.transactions.write(caller, async (tx) => {
      refuseIssues('invalidInput', roundIssues(body, tx.now));
      const round = Object.assign(new VerificationRound(), body, {
        id: newId(),
        state: 'open',
        startedAt: tx.now,
        closedAt: null,
        openedBy: actor.accountId,
        openedByName: actor.displayName,
        version: 1,
      } as const);
      tx.about('round', round.id);
      const total = await this.rounds.insert(tx, round);
      refuseIssues('invalidInput', total === 0 ? [{ path: 'recordTypes', message: '这些地还没有这几类记录' }] : []);
      const detail = await this.show(caller, round.id, tx);
      this.announce(tx, round, detail);
      return detail;
    });
  }

  close(caller: Caller, { params, body }: In<'POST /staff/verification-rounds/{id}/close'>): Promise<RoundDetail> {
    return this.transactions.write(caller, async (tx) => {
      tx.about('round', params.id);
      const round = await this.rounds.get(RegionScope.of(actorOf(caller)), params.id, tx);
      if (!canMove(roundTransitions, round.state, 'closed')) throw new DomainError('stateConflict');
      await this.rounds.close(tx, round, body.version);
      return this.show(caller, params.id, tx);
    });
  }

  private async show(caller: Caller, id: string, tx?: Tx): Promise<RoundDetail> {
    const scope = RegionScope.of(actorOf(caller));
    const round = await this.rounds.get(scope, id, tx);
    const progress = await this.rounds.progress(scope, id, tx);
    const codes = this.regions.all.map(({ code }) => code);
    return { round: roundView(round, sumOf(progress)), progress: inLineOrder(progress, codes) };
  }

  private announce(tx: Tx, { id, name, dueOn, regionCodes }: VerificationRound, { progress }: RoundDetail): void {
    for (const code of regionCodes) {
      const { total } = sumOf(progress.filter(({ regionCode }) => regionCode === code));
      if (total === 0) continue;
      this.messages.toStaff(tx, code, BUREAU, {
        title: `开始核验：${name}`,
        body: `本地 ${total} 条，请在 ${dueOn} 前核验完。`,
        target: { kind: 'verificationRound', id },
      });
    }
  }
}

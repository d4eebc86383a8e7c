import { Injectable } from '@nestjs/common';
import { whyCannotHandleObjection, type StaffObjection } from '@market/contract/objection';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { SecondAward } from '../judging/second-award.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Disputes, type SettledStep } from './disputes.js';
import type { Objection } from './objection.entity.js';
import { ObjectionRepository, stageOrders } from './objection.repository.js';
import { ObjectionLetters } from './objection-letters.js';
import { staffObjection, staffObjectionRow } from './objection.view.js';

const MOOT = '另一异议已成立，拟定的揭榜方已更换，本异议不再处理。';

/** 异议处理：the bureau accepts or refuses, and answers what it accepted with reasons. */
@Injectable()
export class HandlingService {
  constructor(
    private readonly objections: ObjectionRepository,
    private readonly challenges: ChallengeRepository,
    private readonly disputes: Disputes,
    private readonly secondAward: SecondAward,
    private readonly letters: ObjectionLetters,
    private readonly regions: RegionCatalog,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/objections'>): Promise<Out<'GET /staff/objections'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [rows, total] = await Promise.all([this.objections.list(scope, query), this.objections.count(scope, query)]);
    return { ...pageFrom(rows, query.limit, positionByKey(stageOrders[query.stage]), staffObjectionRow), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/objections/{id}'>): Promise<StaffObjection> {
    const objection = found(await this.objections.find(RegionScope.of(actorOf(caller)), params.id));
    await this.audit.recordRead(caller, 'objection', params.id);
    return this.transactions.run((tx) => this.view(tx, objection));
  }

  accept(caller: Caller, input: In<'POST /staff/objections/{id}/accept'>): Promise<StaffObjection> {
    return this.handle(caller, input, 'submitted', async (tx, objection, by) => {
      await this.objections.move(tx, objection, 'accepted');
      const challenge = await this.disputes.begin(tx, objection, { ...by, name: 'objectionAccepted' });
      this.letters.accepted(tx, challenge, objection);
    });
  }

  refuse(caller: Caller, input: In<'POST /staff/objections/{id}/refuse'>): Promise<StaffObjection> {
    return this.handle(caller, input, 'submitted', async (tx, objection, by) => {
      await this.objections.move(tx, objection, 'refused', input.body.answer);
      await this.disputes.settled(tx, objection, { ...by, name: 'objectionRefused' });
      this.letters.answered(tx, objection, '异议不予受理', input.body.answer);
    });
  }

  dismiss(caller: Caller, input: In<'POST /staff/objections/{id}/dismiss'>): Promise<StaffObjection> {
    const { answer } = input.body;
    return this.handle(caller, input, 'accepted', async (tx, objection, by) => {
      await this.objections.move(tx, objection, 'dismissed', answer);
      const challenge = await this.disputes.settled(tx, objection, { ...by, name: 'objectionDismissed' });
      this.letters.answered(tx, objection, '异议不成立', answer);
      await this.letters.resumed(tx, challenge, objection);
    });
  }

  /** The proposed bid is out; every other objection against it has lost its object. */
  uphold(caller: Caller, input: In<'POST /staff/objections/{id}/uphold'>): Promise<StaffObjection> {
    const { answer } = input.body;
    return this.handle(caller, input, 'accepted', async (tx, objection, by) => {
      await this.objections.move(tx, objection, 'upheld', answer);
      this.letters.answered(tx, objection, '异议成立', answer);
      let openObjections = 0;
      for (const [state, to] of [
        ['accepted', 'upheld'],
        ['submitted', 'refused'],
      ] as const)
        for (const other of await this.objections.openOf(tx, objection.challengeId, state)) {
          if (other.proposedBidId !== objection.proposedBidId) openObjections += 1;
          else {
            await this.objections.move(tx, other, to, MOOT);
            this.letters.answered(tx, other, '异议已处理', MOOT);
          }
        }
      await this.secondAward.replaceProposed(tx, objection, { reason: answer, openObjections, ...by });
    });
  }

  private handle(
    caller: Caller,
    { params, body }: { params: { id: string }; body: { version: number } },
    from: 'submitted' | 'accepted',
    work: (tx: Tx, objection: Objection, by: Omit<SettledStep, 'name'>) => Promise<void>,
  ): Promise<StaffObjection> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('objection', params.id);
      const objection = found(await this.objections.find(RegionScope.of(actor), params.id, tx));
      refuse(whyCannotHandleObjection(actor, objection, from));
      const by = this.regions.get(objection.regionCode).bureau.name;
      await work(tx, { ...objection, version: body.version }, { by, accountId: actor.accountId });
      return this.view(tx, found(await this.objections.find(RegionScope.of(actor), params.id, tx)));
    });
  }

  private async view(tx: Tx, objection: Objection): Promise<StaffObjection> {
    return staffObjection(objection, found(await this.challenges.findForBidding(tx, objection.challengeId)));
  }
}

import { Injectable } from '@nestjs/common';
import { whyCannotChangeObjection, whyCannotObject, type OwnObjection } from '@market/contract/objection';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow, isDuplicate } from '../../database/engine.js';
import { BidRepository } from '../bid/bid.repository.js';
import { WorkDays } from '../calendar/work-days.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { Disputes } from './disputes.js';
import { Objection } from './objection.entity.js';
import { ObjectionRepository, ownOrder } from './objection.repository.js';
import { objectionRow, ownObjection } from './objection.view.js';

/** 提异议：an organization objects under its name while the notice runs. */
@Injectable()
export class ObjectingService {
  constructor(
    private readonly objections: ObjectionRepository,
    private readonly challenges: ChallengeRepository,
    private readonly reads: ChallengeReads,
    private readonly bids: BidRepository,
    private readonly organizations: OrganizationRepository,
    private readonly disputes: Disputes,
    private readonly workDays: WorkDays,
    private readonly rules: ChallengeRuleBook,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /my/objections'>): Promise<Out<'GET /my/objections'>> {
    const rows = await this.objections.listOwn(OrganizationScope.of(actorOf(caller)), query);
    return pageFrom(rows, query.limit, positionByKey(ownOrder), objectionRow);
  }

  async get(caller: Caller, { params }: In<'GET /my/objections/{id}'>): Promise<OwnObjection> {
    return ownObjection(found(await this.objections.findOwn(OrganizationScope.of(actorOf(caller)), params.id)));
  }

  /** Whether the notice still runs is decided by the statement that counts the objection. */
  async submit(
    caller: Caller,
    { params, body: { bidNo, ...content } }: In<'POST /challenges/{id}/objections'>,
  ): Promise<OwnObjection> {
    const actor = actorOf(caller);
    const { organizationId } = OrganizationScope.of(actor);
    await this.reads.findVisible(actor, params.id);
    try {
      return await this.transactions.write(caller, async (tx) => {
        const challenge = found(await this.challenges.findForBidding(tx, params.id));
        const proposed = await this.bids.findAll(tx, challenge.teamBidIds ?? []);
        const now = await databaseNow(tx.manager);
        const answerDays = this.rules.of(challenge.regionCode).objectionWorkingDays;
        const facts = { ...challenge, proposedOrganizationIds: proposed.map((bid) => bid.organizationId) };
        refuse(whyCannotObject(actor, facts, now));
        const about = proposed.find(({ id, no }) => (bidNo ? no === bidNo : id === challenge.proposedBidId));
        const { id: proposedBidId, organizationId: proposedId } = found(about);
        if (!(await this.challenges.countObjection(tx, challenge, now))) throw new DomainError('noticeOver');
        const [own, winner] = [
          await this.organizations.get(tx, organizationId),
          await this.organizations.get(tx, proposedId),
        ];
        const objection: Objection = Object.assign(new Objection(), content, {
          id: newId(),
          challengeId: challenge.id,
          challengeTitle: challenge.title,
          regionCode: challenge.regionCode,
          organizationId,
          organizationName: own.name,
          creditCode: own.creditCode,
          proposedBidId,
          proposedName: winner.name,
          state: 'submitted' as const,
          version: 1,
          dueAt: this.workDays.deadline(now, answerDays).deadline,
          answer: null,
          answeredAt: null,
          createdBy: actor.accountId,
          createdAt: now,
          updatedAt: now,
        });
        tx.about('objection', objection.id);
        await this.objections.insert(tx, objection);
        this.messages.toVetters(tx, challenge.regionCode, {
          title: '有异议待受理',
          body: `${own.name}对「${challenge.title}」的定榜公示提出异议，请在 ${answerDays} 个工作日内答复。`,
          target: { kind: 'objection', id: objection.id },
        });
        return ownObjection(objection);
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('alreadyObjected') : error;
    }
  }

  withdraw(caller: Caller, { params, body }: In<'POST /my/objections/{id}/withdraw'>): Promise<OwnObjection> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      tx.about('objection', params.id);
      const objection = found(await this.objections.findOwn(scope, params.id, tx));
      refuse(whyCannotChangeObjection(actor, objection));
      await this.objections.move(tx, { ...objection, version: body.version }, 'withdrawn');
      await this.disputes.settled(tx, objection, { name: 'objectionWithdrawn', by: '平台', accountId: null });
      return ownObjection(found(await this.objections.findOwn(scope, params.id, tx)));
    });
  }
}

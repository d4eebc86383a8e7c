import { Injectable } from '@nestjs/common';
import { frozenFrom, MAX_OPEN_QUESTIONS, whyCannotAnswerQuestion, whyCannotAsk } from '@market/contract/consultation';
import type { Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope, RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow, iso, isoInstant } from '../../database/engine.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { ConsultationRepository } from './consultation.repository.js';
import type { ChallengeQuestion } from './question.entity.js';

type Questions = Promise<Out<'GET /challenges/{id}/questions'>>;

/** 咨询：asked without a name, answered once for everybody, frozen two days before the deadline. */
@Injectable()
export class ConsultationService {
  constructor(
    private readonly repository: ConsultationRepository,
    private readonly reads: ChallengeReads,
    private readonly challenges: ChallengeRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list({ actor }: Caller, { params }: In<'GET /challenges/{id}/questions'>): Questions {
    const challenge = await this.reads.findVisible(actor, params.id);
    const own = actor?.organization?.id;
    const all = own === challenge.organizationId;
    return this.view(challenge, (row) => all || row.answeredAt !== null || row.organizationId === own, actor);
  }

  async listForStaff(caller: Caller, { params }: In<'GET /staff/challenges/{id}/questions'>): Questions {
    const challenge = found(await this.challenges.findInRegion(RegionScope.of(actorOf(caller)), params.id));
    return this.view(challenge, () => true, caller.actor);
  }

  async ask(caller: Caller, { params, body }: In<'POST /challenges/{id}/questions'>): Questions {
    const actor = actorOf(caller);
    const { organizationId } = OrganizationScope.of(actor);
    await this.reads.findVisible(actor, params.id);
    await this.transactions.write(caller, async (tx) => {
      tx.about('challenge', params.id);
      const challenge = found(await this.challenges.findForBidding(tx, params.id));
      const now = await databaseNow(tx.manager);
      refuse(whyCannotAsk(actor, challenge, now));
      if ((await this.repository.countOpen(tx, params.id, organizationId)) >= MAX_OPEN_QUESTIONS)
        throw new DomainError('tooManyKept');
      await this.repository.insert(tx, {
        id: newId(),
        challengeId: params.id,
        organizationId,
        askedBy: actor.accountId,
        text: body.text,
        askedAt: now,
        answer: null,
        answeredBy: null,
        answeredAt: null,
      });
      this.messages.toOrganization(tx, challenge.organizationId, {
        title: '有人咨询你的榜单',
        body: `「${challenge.title}」：${body.text}`.slice(0, 500),
        target: { kind: 'ownChallenge', id: params.id },
      });
    });
    return this.list(caller, { params });
  }

  async answer(caller: Caller, { params, body }: In<'POST /my/questions/{id}/answer'>): Questions {
    const actor = actorOf(caller);
    const challengeId = await this.transactions.write(caller, async (tx) => {
      tx.about('question', params.id);
      const question = found(await this.repository.find(tx, params.id));
      const scope = OrganizationScope.of(actor);
      const challenge = found(await this.challenges.findOwn(scope, question.challengeId, tx));
      const now = await databaseNow(tx.manager);
      refuse(whyCannotAnswerQuestion(actor, challenge, question, now));
      const answered = { answer: body.answer, answeredBy: actor.accountId, answeredAt: now };
      await this.repository.answer(tx, question.id, answered);
      for (const organizationId of await this.repository.interested(tx, challenge.id))
        this.messages.toOrganization(tx, organizationId, {
          title: '榜单咨询有答复',
          body: `「${challenge.title}」答复了一条咨询，所有揭榜方同时可见。`,
          target: { kind: 'challenge', id: challenge.id },
        });
      return challenge.id;
    });
    return this.list(caller, { params: { id: challengeId } });
  }

  private async view(
    { id, bidDeadline }: { id: string; bidDeadline: string | Date | null },
    shown: (row: ChallengeQuestion) => boolean,
    actor: Actor | null,
  ): Questions {
    const rows = (await this.repository.ofChallenge(id)).filter(shown);
    const items = rows.map((row) => ({
      id: row.id,
      text: row.text,
      askedAt: isoInstant(row.askedAt),
      answer: row.answer,
      answeredAt: iso(row.answeredAt),
      own: row.organizationId === actor?.organization?.id,
    }));
    return { items, frozenFrom: bidDeadline && frozenFrom(bidDeadline).toISOString() };
  }
}

import { Injectable } from '@nestjs/common';
import {
  challengeIssues,
  whyCannotCancel,
  whyCannotEditChallenge,
  whyCannotRelist,
  whyCannotTakeBack,
  type OwnChallenge,
} from '@market/contract/challenge';
import { canonicalJson } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { BiddersTold } from './bidders-told.js';
import { ChallengeRepository } from './challenge.repository.js';
import { ContestTopics } from './contest-topics.js';
import { ownChallengeRow } from './challenge.view.js';
import { ChallengeVersions } from './challenge-versions.js';
import { listColumns } from './list-columns.js';
import { newDraft } from './new-draft.js';
import { OwnDesk } from './own-desk.js';
import { filledForm, sealedContact } from './sealed-contact.js';

/** 我要发榜：the demander's side from the first draft to submission, withdrawal and the next try. */
@Injectable()
export class PostingService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly versions: ChallengeVersions,
    private readonly organizations: OrganizationRepository,
    private readonly desk: OwnDesk,
    private readonly outcomes: BidOutcomes,
    private readonly told: BiddersTold,
    private readonly topics: ContestTopics,
    private readonly messages: MessageSender,
    private readonly rules: ChallengeRuleBook,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /my/challenges'>> {
    const rows = await this.challenges.listOwn(OrganizationScope.of(actorOf(caller)));
    return { items: rows.map(ownChallengeRow), nextCursor: null, total: rows.length };
  }

  async get(caller: Caller, { params }: In<'GET /my/challenges/{id}'>): Promise<OwnChallenge> {
    return this.desk.view(found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), params.id)));
  }

  async listVersions(
    caller: Caller,
    { params }: In<'GET /my/challenges/{id}/versions'>,
  ): Promise<Out<'GET /my/challenges/{id}/versions'>> {
    found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    return { items: await this.versions.of(params.id), nextCursor: null };
  }

  create(caller: Caller, { body }: In<'POST /my/challenges'>): Promise<OwnChallenge> {
    const actor = actorOf(caller);
    const { organizationId } = OrganizationScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      const owner = await this.organizations.get(tx, organizationId);
      const challenge = newDraft(tx.now, body.content, { owner, createdBy: actor.accountId, crypto: this.crypto });
      tx.about('challenge', challenge.id);
      await this.challenges.insert(tx, challenge);
      return this.desk.view(challenge, tx);
    });
  }

  save(caller: Caller, { params, body }: In<'PUT /my/challenges/{id}'>): Promise<OwnChallenge> {
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.desk.find(tx, caller, params.id);
      refuse(whyCannotEditChallenge(actorOf(caller), challenge));
      const contact = sealedContact(this.crypto, params.id, body.content);
      const change = { ...listColumns(body.content), contact, updatedAt: tx.now };
      await this.challenges.save(tx, { id: params.id, version: body.version }, change);
      return this.desk.view({ ...challenge, ...change, version: body.version + 1 }, tx);
    });
  }

  submit(caller: Caller, input: In<'POST /my/challenges/{id}/submit'>): Promise<OwnChallenge> {
    return this.desk.act(caller, input, async (tx, challenge, { actor, byName }) => {
      refuse(whyCannotEditChallenge(actor, challenge));
      const { regionCode } = await this.organizations.get(tx, challenge.organizationId);
      const [rules, now] = [this.rules.of(regionCode), await databaseNow(tx.manager)];
      refuseIssues('notComplete', challengeIssues(filledForm(this.crypto, challenge), rules, now));
      const digest = this.crypto.digest(canonicalJson(challenge.content));
      const { contestId } = challenge.content;
      if (contestId) {
        const note = await this.topics.collect(tx, challenge, contestId, now);
        return { name: 'collect', to: 'collecting', note, digest };
      }
      await this.challenges.move(tx, challenge, 'vetting', { submittedAt: now, returnReason: null, regionCode });
      this.messages.toVetters(tx, regionCode, {
        title: '有榜单待初审',
        body: `${byName}提交了「${challenge.title}」，请在 ${rules.vettingWorkingDays} 个工作日内初审。`,
        target: { kind: 'challenge', id: challenge.id },
      });
      return { name: 'submit', to: 'vetting', digest };
    });
  }

  takeBack(caller: Caller, input: In<'POST /my/challenges/{id}/take-back'>): Promise<OwnChallenge> {
    return this.desk.act(caller, input, async (tx, challenge, { actor }) => {
      refuse(whyCannotTakeBack(actor, challenge));
      await this.challenges.move(tx, challenge, 'draft', { stageEndsAt: null });
      return { name: 'takeBack', to: 'draft' };
    });
  }

  cancel(caller: Caller, input: In<'POST /my/challenges/{id}/cancel'>): Promise<OwnChallenge> {
    const { reason } = input.body;
    return this.desk.act(caller, input, async (tx, challenge, { actor }) => {
      refuse(whyCannotCancel(actor, challenge));
      await this.challenges.move(tx, challenge, 'cancelled', { cancelReason: reason });
      const body = `「${challenge.title}」已由发榜方撤回，理由：${reason}`;
      await this.told.all(tx, challenge, { title: '榜单已撤回', body });
      await this.outcomes.voidAll(tx, challenge.id);
      return { name: 'cancel', to: 'cancelled', note: reason };
    });
  }

  /** 流榜之后：a new draft with the old text, which cites the old one. Asked twice, it is the same draft. */
  relist(caller: Caller, { params }: In<'POST /my/challenges/{id}/relist'>): Promise<OwnChallenge> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      const failed = await this.desk.find(tx, caller, params.id);
      refuse(whyCannotRelist(actor, failed));
      const existing = await this.challenges.findRelisted(scope, failed.id, tx);
      if (existing) return this.desk.view(existing, tx);
      const owner = await this.organizations.get(tx, scope.organizationId);
      const kind = failed.kind === 'contest' ? 'enterprise' : failed.kind;
      const content = { ...filledForm(this.crypto, failed), kind, contestId: null, bidDeadline: null };
      const origin = { owner, createdBy: actor.accountId, relistOf: failed.id, crypto: this.crypto };
      const draft = newDraft(tx.now, content, origin);
      await this.challenges.insert(tx, draft);
      return this.desk.view(draft, tx);
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  challengeIssues,
  defaultChallengeRules,
  whyCannotCancel,
  whyCannotEditChallenge,
  type ChallengeContent,
  type OwnChallenge,
} from '@market/contract/challenge';
import { canonicalJson } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { challengeStepRow } from './challenge-steps.js';
import { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { ownChallenge, ownChallengeRow } from './challenge.view.js';
import { listColumns } from './list-columns.js';

/** 我要发榜：the demander's side from the first draft to submission and withdrawal. */
@Injectable()
export class PostingService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly outcomes: BidOutcomes,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /my/challenges'>> {
    const rows = await this.challenges.listOwn(OrganizationScope.of(actorOf(caller)));
    return { items: rows.map(ownChallengeRow), nextCursor: null, total: rows.length };
  }

  async get(caller: Caller, { params }: In<'GET /my/challenges/{id}'>): Promise<OwnChallenge> {
    const challenge = found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    return ownChallenge(challenge, await this.challenges.stepsOf(params.id));
  }

  create(caller: Caller, { body }: In<'POST /my/challenges'>): Promise<OwnChallenge> {
    const actor = actorOf(caller);
    const { organizationId } = OrganizationScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      const organization = await this.organizations.get(tx, organizationId);
      const challenge = Object.assign(newDraft(tx.now, body.content), {
        organizationId,
        regionCode: organization.regionCode,
        demo: organization.demo,
        createdBy: actor.accountId,
      });
      tx.about('challenge', challenge.id);
      await this.challenges.insert(tx, challenge);
      return ownChallenge(challenge, []);
    });
  }

  save(caller: Caller, { params, body }: In<'PUT /my/challenges/{id}'>): Promise<OwnChallenge> {
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.ownIn(tx, caller, params.id);
      refuse(whyCannotEditChallenge(actorOf(caller), challenge));
      const change = { ...listColumns(body.content), updatedAt: tx.now };
      await this.challenges.save(tx, { id: params.id, version: body.version }, change);
      const saved = { ...challenge, ...change, version: body.version + 1 };
      return ownChallenge(saved, await this.challenges.stepsOf(params.id, tx));
    });
  }

  submit(caller: Caller, { params, body }: In<'POST /my/challenges/{id}/submit'>): Promise<OwnChallenge> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.ownIn(tx, caller, params.id);
      refuse(whyCannotEditChallenge(actor, challenge));
      refuseIssues('notComplete', challengeIssues(challenge.content, defaultChallengeRules, tx.now));
      const organization = await this.organizations.get(tx, challenge.organizationId);
      const digest = this.crypto.digest(canonicalJson(challenge.content));
      await this.challenges.move(tx, { ...challenge, version: body.version }, 'vetting', {
        submittedAt: tx.now,
        returnReason: null,
        regionCode: organization.regionCode,
      });
      await this.challenges.addStep(
        tx,
        challengeStepRow(tx, challenge, {
          name: 'submit',
          to: 'vetting',
          byName: organization.name,
          accountId: actor.accountId,
          digest,
        }),
      );
      this.messages.toVetters(tx, organization.regionCode, {
        title: '有榜单待初审',
        body: `${organization.name}提交了「${challenge.title}」，请在 5 个工作日内初审。`,
      });
      return this.reread(tx, params.id);
    });
  }

  cancel(caller: Caller, { params, body }: In<'POST /my/challenges/{id}/cancel'>): Promise<OwnChallenge> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.ownIn(tx, caller, params.id);
      refuse(whyCannotCancel(actor, challenge));
      await this.challenges.move(tx, { ...challenge, version: body.version }, 'cancelled', {
        cancelReason: body.reason,
      });
      const organization = await this.organizations.get(tx, challenge.organizationId);
      await this.challenges.addStep(
        tx,
        challengeStepRow(tx, challenge, {
          name: 'cancel',
          to: 'cancelled',
          byName: organization.name,
          accountId: actor.accountId,
          note: body.reason,
        }),
      );
      for (const bid of await this.outcomes.voidAll(tx, challenge.id))
        this.messages.toOrganization(tx, bid.organizationId, {
          title: '榜单已撤回',
          body: `「${challenge.title}」已由发榜方撤回，理由：${body.reason}`.slice(0, 500),
          target: { kind: 'ownBid', id: bid.id },
        });
      return this.reread(tx, params.id);
    });
  }

  private async ownIn(tx: Tx, caller: Caller, id: string): Promise<Challenge> {
    tx.about('challenge', id);
    return found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), id, tx));
  }

  /** The demander's own view of a challenge whose scope was checked when it was changed. */
  async reread(tx: Tx, id: string): Promise<OwnChallenge> {
    return ownChallenge(found(await this.challenges.findForBidding(tx, id)), await this.challenges.stepsOf(id, tx));
  }
}

function newDraft(now: Date, content: ChallengeContent): Challenge {
  return Object.assign(new Challenge(), listColumns(content), {
    id: newId(),
    no: null,
    state: 'draft',
    version: 1,
    publicContent: null,
    contentVersion: 0,
    digest: null,
    bidCount: 0,
    submittedAt: null,
    vettedAt: null,
    publishedAt: null,
    openedAt: null,
    awardedAt: null,
    awardedBidId: null,
    hold: 'none',
    heldSince: null,
    proposedBidId: null,
    noticeStartedAt: null,
    noticeDeadline: null,
    openObjections: 0,
    returnReason: null,
    cancelReason: null,
    createdAt: now,
    updatedAt: now,
  } satisfies Partial<Challenge>);
}

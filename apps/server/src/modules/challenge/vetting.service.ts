import { Injectable } from '@nestjs/common';
import {
  challengeIssues,
  defaultChallengeRules,
  publicContentOf,
  whyCannotVet,
  type StaffChallenge,
} from '@market/contract/challenge';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { AuditService } from '../audit/audit.service.js';
import { Evidence } from '../evidence/evidence.service.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { challengeNumber } from './challenge-number.js';
import { challengeStepRow, type StepName } from './challenge-steps.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { publishedText } from './published-text.js';
import { staffChallenge, staffChallengeRow } from './staff-challenge.view.js';

type Move = In<'POST /staff/challenges/{id}/return'>;

/** 属地初审：the bureau of the demander's place reads, returns, rejects or passes; passing publishes. */
@Injectable()
export class VettingService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly audit: AuditService,
    private readonly evidence: Evidence,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/challenges'>): Promise<Out<'GET /staff/challenges'>> {
    const { rows, total } = await this.challenges.listInRegion(RegionScope.of(actorOf(caller)), query);
    return { ...pageFrom(rows, query.limit, (row) => ({ value: row.id, id: row.id }), staffChallengeRow), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/challenges/{id}'>): Promise<StaffChallenge> {
    const challenge = found(await this.challenges.findInRegion(RegionScope.of(actorOf(caller)), params.id));
    await this.audit.recordRead(caller, 'challenge', params.id);
    return this.view(challenge);
  }

  pass(caller: Caller, input: In<'POST /staff/challenges/{id}/pass'>): Promise<StaffChallenge> {
    return this.decide(caller, input, async (tx, challenge, bureau) => {
      refuseIssues('notComplete', challengeIssues(challenge.content, defaultChallengeRules, tx.now));
      const digest = this.crypto.digest(publishedText(challenge.content));
      await this.challenges.move(tx, challenge, 'published', {
        no: challengeNumber(challenge, tx.now),
        publicContent: publicContentOf(challenge.content),
        contentVersion: challenge.contentVersion + 1,
        digest,
        vettedAt: tx.now,
        publishedAt: tx.now,
      });
      await this.organizations.verify(tx, challenge.organizationId);
      const { id } = challenge;
      await this.evidence.add(tx, { kind: 'challenge.published', challengeId: id, about: id, digest });
      tx.emit('challenge.published', { challengeId: challenge.id });
      this.tellDemander(tx, challenge, '榜单已张榜', `「${challenge.title}」已通过${bureau}初审，现在公开征集方案。`);
      return { step: { name: 'pass', to: 'published', note: '五项检查通过', digest } };
    });
  }

  return(caller: Caller, input: Move): Promise<StaffChallenge> {
    const { reason } = input.body;
    return this.decide(caller, input, async (tx, challenge, bureau) => {
      await this.challenges.move(tx, challenge, 'draft', { returnReason: reason });
      this.tellDemander(tx, challenge, '榜单被退回修改', `「${challenge.title}」被${bureau}退回，原因：${reason}`);
      return { step: { name: 'return', to: 'draft', note: reason } };
    });
  }

  reject(caller: Caller, input: Move): Promise<StaffChallenge> {
    const { reason } = input.body;
    return this.decide(caller, input, async (tx, challenge, bureau) => {
      await this.challenges.move(tx, challenge, 'rejected', { returnReason: reason });
      this.tellDemander(tx, challenge, '榜单未通过初审', `「${challenge.title}」未通过${bureau}初审，原因：${reason}`);
      return { step: { name: 'reject', to: 'rejected', note: reason } };
    });
  }

  private decide(
    caller: Caller,
    { params, body }: { params: { id: string }; body: { version: number } },
    move: (
      tx: Tx,
      challenge: Challenge,
      bureau: string,
    ) => Promise<{ step: { name: StepName; to: Challenge['state']; note: string; digest?: string } }>,
  ): Promise<StaffChallenge> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('challenge', params.id);
      const challenge = found(await this.challenges.findInRegion(RegionScope.of(actor), params.id, tx));
      refuse(whyCannotVet(actor, challenge));
      const bureau = this.regions.get(challenge.regionCode).bureau.name;
      const { step } = await move(tx, { ...challenge, version: body.version }, bureau);
      await this.challenges.addStep(
        tx,
        challengeStepRow(tx, challenge, { ...step, byName: bureau, accountId: actor.accountId }),
      );
      return this.view(found(await this.challenges.findForBidding(tx, params.id)), tx);
    });
  }

  private async view(challenge: Challenge, tx?: Tx): Promise<StaffChallenge> {
    const organization = await this.organizations.get(tx, challenge.organizationId);
    return staffChallenge(challenge, organization, await this.challenges.stepsOf(challenge.id, tx));
  }

  private tellDemander(tx: Tx, challenge: Challenge, title: string, body: string): void {
    this.messages.toOrganization(tx, challenge.organizationId, {
      title,
      body: body.slice(0, 500),
      target: { kind: 'ownChallenge', id: challenge.id },
    });
  }
}

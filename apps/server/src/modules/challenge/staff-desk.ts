import { Injectable } from '@nestjs/common';
import { readableStates, type StaffChallenge } from '@market/contract/challenge';
import type { Actor, ErrorCode } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { ContestRepository } from '../contest/contest.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { ChallengeReads } from './challenge-reads.js';
import { challengeStepRow, type StepName } from './challenge-steps.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { OpinionRepository } from './opinion.repository.js';
import { filledForm } from './sealed-contact.js';
import { staffChallenge } from './staff-challenge.view.js';

interface Made {
  name: StepName;
  to: Challenge['state'];
  note: string;
  digest?: string | null;
  /** Who is shown to have done it; the bureau of the place unless told. */
  byName?: string;
}

/** What every decision of the staff's side shares: scope, reason, one transaction, the step, the answer. */
@Injectable()
export class StaffDesk {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly reads: ChallengeReads,
    private readonly contests: ContestRepository,
    private readonly invitations: InvitationRepository,
    private readonly opinions: OpinionRepository,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  decide(
    caller: Caller,
    { params, body }: { params: { id: string }; body: { version: number } },
    whyNot: (actor: Actor, challenge: Challenge) => ErrorCode | undefined,
    move: (tx: Tx, challenge: Challenge, bureau: string) => Promise<Made>,
  ): Promise<StaffChallenge> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('challenge', params.id);
      const challenge = await this.find(actor, params.id, tx);
      refuse(whyNot(actor, challenge));
      const bureau = this.regions.get(challenge.regionCode).bureau.name;
      const made = await move(tx, { ...challenge, version: body.version }, bureau);
      const step = { byName: bureau, accountId: actor.accountId, ...made };
      await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
      return this.view(found(await this.challenges.findForBidding(tx, params.id)), tx);
    });
  }

  async find(actor: Actor, id: string, tx?: Tx): Promise<Challenge> {
    return found(await this.challenges.findInRegion(RegionScope.of(actor), id, tx, readableStates(actor)));
  }

  async view(challenge: Challenge, tx?: Tx): Promise<StaffChallenge> {
    const { id } = challenge;
    return staffChallenge({
      row: challenge,
      content: filledForm(this.crypto, challenge),
      organization: await this.organizations.get(tx, challenge.organizationId),
      steps: await this.challenges.stepsOf(id, tx),
      opinions: await this.opinions.of(id, tx),
      invited: challenge.directed ? await this.invitations.of(id, tx) : [],
      relistOf: await this.reads.cited(challenge.relistOf, tx),
      contest: await this.contests.cited(challenge.contestId, tx),
    });
  }

  tellDemander(tx: Tx, challenge: Challenge, title: string, body: string): void {
    this.messages.toOrganization(tx, challenge.organizationId, {
      title,
      body: body.slice(0, 500),
      target: { kind: 'ownChallenge', id: challenge.id },
      group: 'result',
    });
  }
}

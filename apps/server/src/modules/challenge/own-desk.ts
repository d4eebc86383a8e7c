import { Injectable } from '@nestjs/common';
import type { OwnChallenge } from '@market/contract/challenge';
import type { Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ChallengeReads } from './challenge-reads.js';
import { challengeStepRow, type StepName } from './challenge-steps.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { ownChallenge } from './challenge.view.js';
import { OpinionRepository } from './opinion.repository.js';
import { filledForm } from './sealed-contact.js';

interface Made {
  name: StepName;
  to: Challenge['state'];
  note?: string;
  digest?: string | null;
}

/** What every act of the demander's side shares: scope, one transaction, the step, the answer. */
@Injectable()
export class OwnDesk {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly reads: ChallengeReads,
    private readonly opinions: OpinionRepository,
    private readonly organizations: OrganizationRepository,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  act(
    caller: Caller,
    { params, body }: { params: { id: string }; body: { version: number } },
    move: (tx: Tx, challenge: Challenge, by: { actor: Actor; byName: string }) => Promise<Made>,
  ): Promise<OwnChallenge> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.find(tx, caller, params.id);
      const { name: byName } = await this.organizations.get(tx, challenge.organizationId);
      const made = await move(tx, { ...challenge, version: body.version }, { actor, byName });
      const step = { byName, accountId: actor.accountId, ...made };
      await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
      return this.view(await this.find(tx, caller, params.id), tx);
    });
  }

  async find(tx: Tx, caller: Caller, id: string): Promise<Challenge> {
    tx.about('challenge', id);
    return found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), id, tx));
  }

  /** The demander's own view of a challenge whose scope was checked when it was changed. */
  async reread(tx: Tx, id: string): Promise<OwnChallenge> {
    return this.view(found(await this.challenges.findForBidding(tx, id)), tx);
  }

  async view(challenge: Challenge, tx?: Tx): Promise<OwnChallenge> {
    return ownChallenge({
      row: challenge,
      content: filledForm(this.crypto, challenge),
      steps: await this.challenges.stepsOf(challenge.id, tx),
      opinions: await this.opinions.of(challenge.id, tx),
      relistOf: await this.reads.cited(challenge.relistOf, tx),
    });
  }
}

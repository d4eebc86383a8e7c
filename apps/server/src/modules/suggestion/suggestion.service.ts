import { HOUR_MS } from '@market/contract/shared';
import { Injectable, Logger } from '@nestjs/common';
import { whyCannotEditChallenge } from '@market/contract/challenge';
import { excerptKeys, excerptOf, MOST_ASKS_AN_HOUR, suggestions, type Suggestions } from '@market/contract/suggestion';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { isFirst } from '../../common/once.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Model, ModelUnusable } from '../../integrations/model/model.port.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { filledForm } from '../challenge/sealed-contact.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { instruction } from './instruction.js';

@Injectable()
export class SuggestionService {
  private readonly log = new Logger('Suggestions');

  constructor(
    private readonly model: Model,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  /** The trail tells what leaves before it leaves; no transaction is open while the model thinks. */
  async suggest(caller: Caller, { params, body }: In<'POST /my/challenges/{id}/suggestions'>): Promise<Suggestions> {
    if (!this.model.offered) throw new DomainError('modelNotOffered');
    const actor = actorOf(caller);
    const challenge = found(await this.challenges.findOwn(OrganizationScope.of(actor), params.id));
    refuse(whyCannotEditChallenge(actor, challenge));
    const content = filledForm(this.crypto, challenge);
    const organization = await this.organizations.get(undefined, challenge.organizationId);
    await this.transactions.write(caller, async (tx) => {
      tx.about('challenge', params.id);
      await this.spendAsk(tx, actor.accountId);
    });
    const names = [organization.name, organization.creditCode, content.contactName, content.contactPhone];
    const keys = excerptKeys(content, body.fullText);
    try {
      const answer = await this.model.ask(instruction(keys), JSON.stringify(excerptOf(content, body.fullText, names)));
      const read = suggestions.safeParse(answer);
      if (!read.success) throw new ModelUnusable('not of the shape that was asked for');
      if (read.data.suggestions.some(({ path }) => !keys.includes(path)))
        throw new ModelUnusable('about parts it was not told');
      return read.data;
    } catch (error) {
      if (!(error instanceof ModelUnusable)) throw error;
      this.log.warn(error.message);
      throw new DomainError('modelUnusable');
    }
  }

  /** One of the asks a person has in each hour of the clock. */
  private async spendAsk(tx: Tx, accountId: string): Promise<void> {
    const hour = Math.floor(tx.now.getTime() / HOUR_MS);
    for (let n = 0; n < MOST_ASKS_AN_HOUR; n += 1) if (await isFirst(tx, `model:${accountId}:${hour}:${n}`)) return;
    throw new DomainError('modelAskedOften', [], Math.ceil(((hour + 1) * HOUR_MS - tx.now.getTime()) / 1000));
  }
}

import { Injectable } from '@nestjs/common';
import { whyCannotAnswerClaim, type OwnClaim } from '@market/contract/claim';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { ClaimLetters } from './claim-letters.js';
import { ClaimOutcomes } from './claim-outcomes.js';
import { ClaimRepository } from './claim.repository.js';
import { ClaimViews } from './claim.view.js';

/** 单位管理员答复：on a number their word settles it; on who is to be admin the bureau decides with it in view. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly outcomes: ClaimOutcomes,
    private readonly letters: ClaimLetters,
    private readonly transactions: Transactions,
  ) {}

  answer(caller: Caller, { params, body }: In<'POST /my/claims/{id}/answer'>): Promise<OwnClaim> {
    const actor = actorOf(caller);
    const { version, answer, note } = body;
    if (answer === 'objected' && note === '')
      throw new DomainError('invalidInput', [{ path: 'note', message: '不同意请写明理由' }]);
    return this.transactions.write(caller, async (tx) => {
      tx.about('claim', params.id);
      const claim = found(await this.claims.find(params.id, tx));
      refuse(whyCannotAnswerClaim(actor, claim));
      await this.claims.change(tx, { id: claim.id, version }, { answer, answerNote: note });
      const by = { byName: actor.displayName, accountId: actor.accountId };
      await this.claims.note(tx, claim.id, { name: answer === 'agreed' ? 'agree' : 'object', note, ...by });
      const answered = { ...claim, answer, answerNote: note, version: version + 1 };
      if (claim.kind !== 'phone') this.letters.toBureau(tx, answered, '单位管理员已答复，请继续办理');
      else if (answer === 'agreed') await this.outcomes.grant(tx, answered, by, note);
      else await this.outcomes.return(tx, answered, by, note);
      return this.views.own(tx, found(await this.claims.find(claim.id, tx)), actor);
    });
  }
}

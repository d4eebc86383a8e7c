import { Injectable } from '@nestjs/common';
import {
  acceptanceResultLabels,
  endsRace,
  followUpDay,
  followUpMonths,
  whyCannotAnswerFollowUp,
  whyCannotApplyAcceptance,
  whyCannotEvaluate,
  whyCannotOnAgreement,
  type AgreementView,
} from '@market/contract/agreement';
import { isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { AgreementEvidence } from './agreement-evidence.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { ChallengeProgress } from './challenge-progress.js';
import { CompletionService } from './completion.service.js';
import { EndingService } from './ending.service.js';
import { ResultsService } from './results.service.js';

/** 验收、互评、回访. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly progress: ChallengeProgress,
    private readonly ending: EndingService,
    private readonly completion: CompletionService,
    private readonly challenges: ChallengeRepository,
    private readonly results: ResultsService,
    private readonly evidence: AgreementEvidence,
  ) {}

  apply(caller: Caller, { params, body }: In<'POST /my/agreements/{id}/apply-acceptance'>): Promise<AgreementView> {
    return this.desk.act(caller, params.id, async (tx, agreement, side) => {
      const { milestones } = await this.parts.of(agreement.id, tx);
      refuse(whyCannotApplyAcceptance(actorOf(caller), agreement, milestones));
      const { version, report, measured } = body;
      const opened = { appliedAt: tx.now.toISOString(), result: null, opinion: '', mendBy: null, decidedAt: null };
      await this.agreements.change(
        tx,
        { ...agreement, version },
        {
          state: 'acceptance',
          acceptance: { report, measured, ...opened },
        },
      );
      await this.progress.follow(tx, agreement.challengeId, false);
      this.desk.tellOther(tx, agreement, side, {
        title: '对方申请验收',
        body: `「${agreement.terms.subject}」的里程碑都已确认，请按验收标准给出结论。`,
      });
      this.desk.tellBureau(tx, agreement, {
        title: '榜单进入验收',
        body: `「${agreement.terms.subject}」申请验收。`,
      });
    });
  }

  decide(caller: Caller, { params, body }: In<'POST /my/agreements/{id}/decide-acceptance'>): Promise<AgreementView> {
    const { version, result, opinion, mendBy } = body;
    return this.desk.act(caller, params.id, async (tx, agreement, side) => {
      refuse(whyCannotOnAgreement('decideAcceptance', actorOf(caller), agreement));
      if (result === 'conditional' && (!mendBy || mendBy <= isoDay(tx.now)))
        refuseIssues('invalidInput', [{ path: 'mendBy', message: '请选择整改期限，要在今天之后' }]);
      const acceptance = {
        ...found(agreement.acceptance),
        result,
        opinion,
        mendBy: result === 'conditional' ? mendBy : null,
        decidedAt: tx.now.toISOString(),
      };
      const read = { ...agreement, version };
      const challenge = found(await this.challenges.findForBidding(tx, agreement.challengeId));
      const won = endsRace(challenge, result);
      if (won) await this.results.winRace(tx, agreement);
      if (result === 'conditional') await this.agreements.change(tx, read, { state: result, acceptance });
      else await this.ending.end(tx, read, { state: result, acceptance, ...(won && { place: 1 }) });
      if (result === 'passed') await this.planFollowUps(tx, agreement);
      if (result !== 'conditional') await this.results.callForRanking(tx, agreement.challengeId);
      const notice = { title: `验收${acceptanceResultLabels[result]}`, body: opinion };
      this.desk.tellOther(tx, agreement, side, notice);
      this.desk.tellBureau(tx, agreement, notice);
      await this.evidence.result(tx, { ...agreement, acceptance });
    });
  }

  /** Neither sees the other's before both are in or the time is over. */
  evaluate(caller: Caller, { params, body }: In<'POST /my/agreements/{id}/evaluate'>): Promise<AgreementView> {
    return this.desk.act(caller, params.id, async (tx, agreement, side) => {
      refuse(whyCannotEvaluate(actorOf(caller), { ...agreement, ...known(agreement) }, tx.now));
      const column = side === 'demander' ? 'demanderEvaluation' : 'bidderEvaluation';
      await this.agreements.change(tx, { ...agreement, version: body.version }, { [column]: body.evaluation });
      this.desk.tellOther(tx, agreement, side, {
        title: '对方已评价',
        body: '你方也评价之后，双方的评价互相可见。',
      });
      await this.completion.completeIfSettled(tx, agreement.challengeId);
    });
  }

  followUp(caller: Caller, { params, body }: In<'POST /my/follow-ups/{id}/answer'>): Promise<AgreementView> {
    return this.desk.actOnPart(
      caller,
      (tx) => this.parts.followUp(tx, params.id),
      async (tx, agreement, _side, row) => {
        refuse(whyCannotAnswerFollowUp(actorOf(caller), agreement, row, tx.now));
        const { inUse, revenueFen, note } = body;
        await this.parts.changeFollowUp(tx, row.id, { inUse: inUse ? 1 : 0, revenueFen, note, answeredAt: tx.now });
      },
    );
  }

  private planFollowUps(tx: Tx, { id }: Agreement): Promise<void> {
    const blank = { remindedAt: null, inUse: null, revenueFen: null, note: '', answeredAt: null };
    return this.parts.insertFollowUps(
      tx,
      followUpMonths.map((months) => ({
        id: newId(),
        agreementId: id,
        months,
        dueOn: followUpDay(tx.now, months),
        ...blank,
      })),
    );
  }
}

const known = (row: Agreement) => ({
  evaluations: { demander: row.demanderEvaluation, bidder: row.bidderEvaluation },
  evaluateBy: row.evaluateBy,
});

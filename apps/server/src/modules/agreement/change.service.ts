import { Injectable } from '@nestjs/common';
import {
  changeKindLabels,
  extendedEnd,
  whyCannotAnswerChange,
  whyCannotProposeChange,
  whyCannotWithdrawChange,
  type AgreementView,
} from '@market/contract/agreement';
import { actorOf, type Caller } from '../../common/caller.js';
import { refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { AgreementDesk } from './agreement-desk.js';
import type { AgreementChange } from './agreement-change.entity.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { EndingService } from './ending.service.js';

/** 变更：proposed by one side, in force only when the other agrees. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly parts: AgreementPartsRepository,
    private readonly ending: EndingService,
    private readonly rules: ChallengeRuleBook,
  ) {}

  propose(caller: Caller, { params, body }: In<'POST /my/agreements/{id}/changes'>): Promise<AgreementView> {
    const { kind, reason, months } = body;
    return this.desk.act(caller, params.id, async (tx, agreement, side) => {
      const { changes } = await this.parts.of(agreement.id, tx);
      const known = changes.map((change) => ({ ...change, by: change.side }));
      refuse(whyCannotProposeChange(actorOf(caller), agreement, kind, known));
      const most = this.rules.of(agreement.regionCode).workExtensionMaxMonths;
      if (kind === 'extension' && (months === null || months > most))
        refuseIssues('invalidInput', [{ path: 'months', message: `请填写要延几个月，最多 ${most} 个月` }]);
      await this.parts.insertChange(tx, {
        id: newId(),
        agreementId: agreement.id,
        kind,
        side,
        reason,
        months: kind === 'extension' ? months : null,
        state: 'proposed',
        version: 1,
        answer: '',
        proposedAt: tx.now,
        answeredAt: null,
      });
      this.desk.tellOther(tx, agreement, side, {
        title: `对方提出${changeKindLabels[kind]}`,
        body: `「${agreement.terms.subject}」：${reason}`,
      });
    });
  }

  answer(caller: Caller, { params, body }: In<'POST /my/agreement-changes/{id}/answer'>): Promise<AgreementView> {
    return this.desk.actOnPart(
      caller,
      (tx) => this.parts.changeRequest(tx, params.id),
      async (tx, agreement, side, change) => {
        refuse(whyCannotAnswerChange(actorOf(caller), agreement, { ...change, by: change.side }));
        const { version, agreed, answer } = body;
        if (!agreed && answer === '') refuseIssues('invalidInput', [{ path: 'answer', message: '不同意请写明理由' }]);
        await this.parts.settleChange(tx, { ...change, version }, agreed ? 'agreed' : 'declined', answer);
        if (agreed) await this.carryOut(tx, agreement, change);
        this.desk.tellOther(tx, agreement, side, {
          title: `${changeKindLabels[change.kind]}${agreed ? '已同意' : '未获同意'}`,
          body: answer || `「${agreement.terms.subject}」的变更已生效。`,
        });
      },
    );
  }

  withdraw(caller: Caller, { params, body }: In<'POST /my/agreement-changes/{id}/withdraw'>): Promise<AgreementView> {
    return this.desk.actOnPart(
      caller,
      (tx) => this.parts.changeRequest(tx, params.id),
      async (tx, agreement, _side, change) => {
        refuse(whyCannotWithdrawChange(actorOf(caller), agreement, { ...change, by: change.side }));
        await this.parts.settleChange(tx, { ...change, version: body.version }, 'withdrawn');
      },
    );
  }

  /** An extension moves the end and every milestone that is still open; what else was agreed stands in its own words. */
  private async carryOut(tx: Tx, agreement: Agreement, { kind, months, reason }: AgreementChange): Promise<void> {
    if (kind === 'termination') return this.ending.terminate(tx, agreement, reason);
    const endsOn = kind === 'extension' && months !== null ? extendedEnd(agreement.terms, months) : undefined;
    if (endsOn !== undefined && months !== null) await this.ending.extend(tx, agreement, endsOn, months);
  }
}

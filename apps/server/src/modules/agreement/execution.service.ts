import { Injectable } from '@nestjs/common';
import {
  paymentDue,
  whyCannotConfirmPayment,
  whyCannotDecideMilestone,
  whyCannotDeclarePayment,
  whyCannotReport,
  type AgreementView,
} from '@market/contract/agreement';
import { formatAmount, isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { AgreementEvidence } from './agreement-evidence.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';

/** 履约：milestones reported and decided, payments declared and confirmed. */
@Injectable()
export class ExecutionService {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly parts: AgreementPartsRepository,
    private readonly evidence: AgreementEvidence,
  ) {}

  report(caller: Caller, { params, body }: In<'POST /my/milestones/{id}/report'>): Promise<AgreementView> {
    return this.desk.actOnPart(
      caller,
      (tx) => this.parts.milestone(params.id, tx),
      async (tx, agreement, side, row) => {
        refuse(whyCannotReport(actorOf(caller), agreement, row));
        const { version, report, measured } = body;
        await this.parts.moveMilestone(tx, { ...row, version }, 'submitted', {
          report,
          measured,
          submittedAt: tx.now,
          decision: '',
        });
        this.desk.tellOther(tx, agreement, side, {
          title: '里程碑待确认',
          body: `「${agreement.terms.subject}」提交了里程碑「${row.title}」，请核对后确认或要求返工。`,
        });
      },
    );
  }

  decide(caller: Caller, { params, body }: In<'POST /my/milestones/{id}/decide'>): Promise<AgreementView> {
    return this.desk.actOnPart(
      caller,
      (tx) => this.parts.milestone(params.id, tx),
      async (tx, agreement, side, row) => {
        refuse(whyCannotDecideMilestone(actorOf(caller), agreement, row));
        const { version, accepted, decision } = body;
        if (!accepted && decision === '')
          throw new DomainError('invalidInput', [{ path: 'decision', message: '请写明要返工什么' }]);
        const to = accepted ? 'accepted' : 'rework';
        await this.parts.moveMilestone(tx, { ...row, version }, to, { decision, decidedAt: tx.now });
        this.desk.tellOther(tx, agreement, side, {
          title: accepted ? '里程碑已确认' : '里程碑要返工',
          body: `「${row.title}」${accepted ? '已确认。' : `要返工：${decision}`}`,
        });
        if (accepted) await this.evidence.accepted(tx, agreement, { ...row, decision });
      },
    );
  }

  /** 付款是双方申报的事实，平台不经手资金。 */
  declare(caller: Caller, { params, body }: In<'POST /my/agreement-payments/{id}/declare'>): Promise<AgreementView> {
    return this.desk.actOnPart(
      caller,
      (tx) => this.parts.payment(tx, params.id),
      async (tx, agreement, side, payment) => {
        const { milestones } = await this.parts.of(agreement.id, tx);
        const due = paymentDue(payment, milestones);
        refuse(whyCannotDeclarePayment(actorOf(caller), agreement, { ...payment, due }));
        const { version, paidOn, paidFen } = body;
        if (paidOn > isoDay(tx.now))
          refuseIssues('invalidInput', [{ path: 'paidOn', message: '付款日期不能晚于今天' }]);
        await this.parts.changePayment(tx, params.id, version, { paidOn, paidFen });
        this.desk.tellOther(tx, agreement, side, {
          title: '对方申报已付款',
          body: `「${payment.label}」${formatAmount(paidFen)}，到账后请确认。`,
        });
      },
    );
  }

  confirm(caller: Caller, { params, body }: In<'POST /my/agreement-payments/{id}/confirm'>): Promise<AgreementView> {
    return this.desk.actOnPart(
      caller,
      (tx) => this.parts.payment(tx, params.id),
      async (tx, agreement, side, payment) => {
        refuse(whyCannotConfirmPayment(actorOf(caller), agreement, payment));
        await this.parts.changePayment(tx, params.id, body.version, { confirmedAt: tx.now });
        this.desk.tellOther(tx, agreement, side, { title: '对方已确认收款', body: `「${payment.label}」已确认收款。` });
      },
    );
  }
}

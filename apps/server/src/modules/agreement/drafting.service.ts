import { Injectable } from '@nestjs/common';
import {
  agreementIssues,
  whyCannotOnAgreement,
  whyCannotSign,
  type AgreementTerms,
  type AgreementView,
  type Side,
} from '@market/contract/agreement';
import { canonicalJson } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { AgreementEvidence } from './agreement-evidence.js';
import { AgreementDesk } from './agreement-desk.js';
import type { AgreementPayment } from './agreement-payment.entity.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { ChallengeProgress } from './challenge-progress.js';
import type { Milestone } from './milestone.entity.js';
import { Succession } from './succession.js';

/** 签约：the terms, and the signatures of both sides that put them into force. */
@Injectable()
export class DraftingService {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly progress: ChallengeProgress,
    private readonly succession: Succession,
    private readonly evidence: AgreementEvidence,
    private readonly attachments: AttachmentRepository,
    private readonly crypto: CryptoProvider,
    private readonly rules: ChallengeRuleBook,
  ) {}

  save(caller: Caller, { params, body }: In<'PUT /my/agreements/{id}'>): Promise<AgreementView> {
    return this.act(caller, params.id, async (tx, agreement) => {
      refuse(whyCannotOnAgreement('edit', actorOf(caller), agreement));
      await this.agreements.change(tx, { ...agreement, version: body.version }, { terms: body.terms });
      await this.progress.contracting(tx, agreement);
    });
  }

  propose(caller: Caller, { params, body }: In<'POST /my/agreements/{id}/propose'>): Promise<AgreementView> {
    return this.act(caller, params.id, async (tx, agreement, side) => {
      refuse(whyCannotOnAgreement('propose', actorOf(caller), agreement));
      refuseIssues('notComplete', agreementIssues(agreement.terms, this.rules.of(agreement.regionCode)));
      await this.agreements.change(
        tx,
        { ...agreement, version: body.version },
        {
          state: 'signing',
          digest: this.crypto.digest(canonicalJson(agreement.terms)),
        },
      );
      await this.progress.contracting(tx, agreement);
      this.desk.tellOther(tx, agreement, side, {
        title: '合同待签署',
        body: `「${agreement.terms.subject}」的合同条款已定稿，请核对后签署；要改可退回再谈。`,
      });
    });
  }

  reopen(caller: Caller, { params, body }: In<'POST /my/agreements/{id}/reopen'>): Promise<AgreementView> {
    return this.act(caller, params.id, async (tx, agreement, side) => {
      refuse(whyCannotOnAgreement('reopen', actorOf(caller), agreement));
      await this.agreements.change(
        tx,
        { ...agreement, version: body.version },
        {
          state: 'drafting',
          digest: null,
          demanderSignedAt: null,
          bidderSignedAt: null,
        },
      );
      this.desk.tellOther(tx, agreement, side, { title: '合同退回再谈', body: `理由：${body.reason}` });
    });
  }

  /** 先上传签章后的文件。The second signature brings the agreement into force and lays down milestones and payments. */
  sign(caller: Caller, { params, body }: In<'POST /my/agreements/{id}/sign'>): Promise<AgreementView> {
    return this.act(caller, params.id, async (tx, agreement, side) => {
      const signed = { demander: agreement.demanderSignedAt, bidder: agreement.bidderSignedAt };
      refuse(whyCannotSign(actorOf(caller), { ...agreement, signed }));
      const files = await this.attachments.listAbout('agreement', agreement.id);
      const organizationId = actorOf(caller).organization?.id;
      if (!files.some((file) => file.state === 'ready' && file.organizationId === organizationId))
        throw new DomainError('signedFileMissing');
      const read = { ...agreement, version: body.version };
      const mine = side === 'demander' ? { demanderSignedAt: tx.now } : { bidderSignedAt: tx.now };
      if (signed[side === 'demander' ? 'bidder' : 'demander']) await this.bringIntoForce(tx, read, mine);
      else {
        await this.agreements.change(tx, read, mine);
        this.desk.tellOther(tx, agreement, side, {
          title: '对方已签署合同',
          body: `「${agreement.terms.subject}」的合同等你方签署。`,
        });
      }
    });
  }

  private async bringIntoForce(tx: Tx, agreement: Agreement, signature: Partial<Agreement>): Promise<void> {
    await this.agreements.change(tx, agreement, { ...signature, state: 'inForce', inForceAt: tx.now });
    const { milestones, payments } = planOf(agreement.id, agreement.terms);
    await this.parts.insertPlan(tx, milestones, payments);
    await this.progress.inForce(tx, agreement);
    await this.succession.release(tx, agreement.challengeId);
    this.desk.tellBoth(tx, agreement, {
      title: '合同已生效',
      body: `「${agreement.terms.subject}」双方均已签署，请按里程碑推进。`,
    });
    await this.evidence.signed(tx, agreement);
  }

  private act(caller: Caller, id: string, work: (tx: Tx, agreement: Agreement, side: Side) => Promise<void>) {
    return this.desk.act(caller, id, work);
  }
}

/** Milestones and payments as the terms of an agreement that comes into force plan them. */
export function planOf(
  agreementId: string,
  terms: AgreementTerms,
): { milestones: Milestone[]; payments: AgreementPayment[] } {
  return {
    milestones: terms.milestones.map(({ title, deliverable, dueOn }, number) => ({
      id: newId(),
      agreementId,
      number,
      title,
      deliverable,
      dueOn: dueOn ?? '',
      state: 'pending',
      version: 1,
      report: '',
      measured: [],
      submittedAt: null,
      decidedAt: null,
      decision: '',
    })),
    payments: terms.payments.map(({ label, percent, after }, number) => ({
      id: newId(),
      agreementId,
      number,
      label,
      percent,
      amountFen: Math.round((terms.priceFen * percent) / 100),
      after,
      version: 1,
      paidOn: null,
      paidFen: null,
      confirmedAt: null,
    })),
  };
}

import { Injectable } from '@nestjs/common';
import {
  correctionIssues,
  MAX_REPORTS_A_DAY,
  whyCannotReopen,
  type OwnCorrectionDetail,
  type ReportCorrection,
} from '@market/contract/correction';
import { DAY_MS } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate, iso } from '../../database/engine.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { AnswerTerm } from './answer-term.js';
import { CorrectedRecords, textAt } from './corrected-record.js';
import { CorrectionStore } from './correction-store.js';
import type { Correction } from './correction.entity.js';
import { CorrectionRepository } from './correction.repository.js';
import { newCorrection, openKeyOf } from './new-correction.js';
import { OwnCorrections } from './own-corrections.js';

const AN_HOUR_S = 3600;

/** 报错人：reports what is wrong with a published record, and once asks again when the answer does not satisfy. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly own: OwnCorrections,
    private readonly corrections: CorrectionRepository,
    private readonly store: CorrectionStore,
    private readonly records: CorrectedRecords,
    private readonly organizations: OrganizationRepository,
    private readonly term: AnswerTerm,
    private readonly transactions: Transactions,
  ) {}

  report(caller: Caller, { body }: In<'POST /my/corrections'>): Promise<OwnCorrectionDetail> {
    const actor = actorOf(caller);
    const claim = { ...body, field: body.kind === 'wrong' ? body.field : null };
    refuseIssues('invalidInput', correctionIssues(claim));
    return this.transactions.write(caller, async (tx) => {
      const record = await this.records.published(claim.recordId);
      if (claim.field !== null && textAt({ recordType: record.recordType, field: claim.field }, record) === null)
        throw new DomainError('invalidInput', [{ path: 'field', message: '这类记录没有这一项' }]);
      await this.refuseRepeated(tx, actor.accountId, claim);
      const { organization } = actor;
      const correction = newCorrection({
        claim,
        record,
        reporter: actor,
        organizationName: organization && (await this.organizations.get(tx, organization.id)).name,
        due: this.term.from(tx.now, record.regionCode),
        now: tx.now,
      });
      tx.about('correction', correction.id);
      await this.insert(tx, correction);
      await this.term.beginWith(tx, correction, { name: 'report', byName: correction.reporterName });
      return this.own.show(correction, tx);
    });
  }

  /** Back to whoever answered, with a deadline of its own. */
  reopen(caller: Caller, { params, body }: In<'POST /my/corrections/{id}/reopen'>): Promise<OwnCorrectionDetail> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('correction', params.id);
      const read = await this.corrections.get(accountId, params.id, tx);
      const { state, answeredAt, reopenedAt } = read;
      refuse(whyCannotReopen({ state, answeredAt: iso(answeredAt), reopenedAt: iso(reopenedAt) }, tx.now));
      const openKey = openKeyOf(accountId, read);
      if (await this.corrections.isOpen(tx, openKey)) throw new DomainError('correctionPending');
      const correction = await this.store.change(tx, read, body.version, {
        state: 'open',
        openKey,
        reopenedAt: tx.now,
        overdueToldAt: null,
        ...this.term.from(tx.now, read.regionCode),
      });
      await this.term.beginWith(tx, correction, { name: 'reopen', byName: read.reporterName, note: body.reason });
      return this.own.show(correction, tx);
    });
  }

  private async refuseRepeated(tx: Tx, accountId: string, claim: ReportCorrection): Promise<void> {
    if (await this.corrections.isOpen(tx, openKeyOf(accountId, claim))) throw new DomainError('correctionPending');
    const since = new Date(tx.now.getTime() - DAY_MS);
    if ((await this.corrections.countSince(tx, accountId, since)) >= MAX_REPORTS_A_DAY)
      throw new DomainError('rateLimited', [], AN_HOUR_S);
  }

  /** Two of the same in the same moment: the unique key lets one through. */
  private async insert(tx: Tx, correction: Correction): Promise<void> {
    try {
      await this.store.insert(tx, correction);
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('correctionPending') : error;
    }
  }
}

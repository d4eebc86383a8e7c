import { Injectable } from '@nestjs/common';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { DataSource, In as OneOf, IsNull, LessThan, LessThanOrEqual, type EntityManager } from 'typeorm';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { platformEntry } from '../audit/audit-entry.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { CompletionService } from './completion.service.js';
import { FollowUp } from './follow-up.entity.js';
import { Milestone } from './milestone.entity.js';
import { Succession } from './succession.js';

const EVERY_MS = 60_000;
const BATCH = 100;

/** What happens to agreements by the passing of time, told by the database's clock. Repeating any of it changes nothing. */
@Injectable()
export class AgreementClock {
  readonly tick: () => Promise<void>;

  constructor(
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly desk: AgreementDesk,
    private readonly completion: CompletionService,
    private readonly succession: Succession,
    sweeps: Sweeps,
    private readonly transactions: Transactions,
    dataSource: DataSource,
  ) {
    this.tick = sweeps.add('agreement-clock', EVERY_MS, async (now) => {
      const { manager } = dataSource;
      const day = isoDay(now);
      await this.each(await unsigned(manager, now), (tx, row) => this.lapse(tx, row));
      await this.each(await lateMilestones(manager, day), (tx, row) => this.overdue(tx, row));
      await this.each(await unevaluated(manager, now), (tx, id) => this.completion.completeIfSettled(tx, id));
      await this.each(await dueFollowUps(manager, day), (tx, row) => this.remind(tx, row));
    });
  }

  private each<Row>(rows: readonly Row[], work: (tx: Tx, row: Row) => Promise<void>): Promise<void> {
    return eachDue(rows, (row) => this.transactions.run((tx) => work(tx, row)));
  }

  private async lapse(tx: Tx, row: Agreement): Promise<void> {
    await this.agreements.change(tx, row, { state: 'lapsed', endedAt: tx.now });
    tx.record(platformEntry('agreement.lapsed', { type: 'agreement', id: row.id }, tx.now));
    await this.succession.afterLapse(tx, row);
    this.desk.tellBoth(tx, row, {
      title: '合同逾期未签',
      body: `「${row.terms.subject}」在签约期限内没有签署，本次签约作废。`,
    });
  }

  private async overdue(tx: Tx, milestone: Milestone): Promise<void> {
    await this.parts.moveMilestone(tx, milestone, 'overdue');
    const agreement = await this.agreements.find(milestone.agreementId, tx);
    if (!agreement) return;
    this.desk.tellBoth(tx, agreement, {
      title: '里程碑已逾期',
      body: `「${milestone.title}」应在 ${milestone.dueOn} 前提交，尚未提交。做不完可提出延期。`,
    });
    this.desk.tellBureau(tx, agreement, {
      title: '里程碑逾期',
      body: `「${agreement.terms.subject}」：${milestone.title}`,
    });
  }

  private async remind(tx: Tx, followUp: FollowUp): Promise<void> {
    await this.parts.changeFollowUp(tx, followUp.id, { remindedAt: tx.now });
    const agreement = await this.agreements.find(followUp.agreementId, tx);
    if (agreement)
      this.desk.tell(tx, agreement, 'demander', {
        title: '成果用得怎么样',
        body: `「${agreement.terms.subject}」验收已满 ${followUp.months} 个月，请花一分钟说说成果的应用情况。`,
      });
  }
}

const unsigned = (manager: EntityManager, now: Date): Promise<Agreement[]> =>
  manager.find(Agreement, { where: { state: OneOf(['drafting', 'signing']), signBy: LessThan(now) }, take: BATCH });

const lateMilestones = (manager: EntityManager, today: string): Promise<Milestone[]> =>
  manager.find(Milestone, { where: { state: OneOf(['pending', 'rework']), dueOn: LessThan(today) }, take: BATCH });

const dueFollowUps = (manager: EntityManager, today: string): Promise<FollowUp[]> =>
  manager.find(FollowUp, { where: { remindedAt: IsNull(), dueOn: LessThanOrEqual(today) }, take: BATCH });

/** Challenges whose evaluation has just run out; older ones were settled by an earlier turn. */
async function unevaluated(manager: EntityManager, now: Date): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(Agreement, 'a')
    .select('DISTINCT a.challengeId', 'id')
    .where('a.evaluateBy <= :now AND a.evaluateBy > :from', { now, from: new Date(now.getTime() - DAY_MS) })
    .limit(BATCH)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

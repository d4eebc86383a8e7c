import { Injectable, type OnModuleInit } from '@nestjs/common';
import { typeOfCooperation, type AgreementTerms } from '@market/contract/agreement';
import type { BidContent } from '@market/contract/bid';
import { underWay, type ChallengeState } from '@market/contract/challenge';
import { addMonths, isoDay } from '@market/contract/shared';
import { DataSource } from 'typeorm';
import { newId } from '../../common/ids.js';
import { Schedule } from '../../common/schedule.js';
import { eachDue } from '../../common/sweeps.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { Bid } from '../bid/bid.entity.js';
import { BidSeal } from '../bid/bid-seal.js';
import { WorkDays } from '../calendar/work-days.js';
import { documentNumber } from '../challenge/challenge-number.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { AgreementDesk } from './agreement-desk.js';
import { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';

const EVERY_MS = 15_000;
const LEASE_MS = 60_000;
const BATCH = 50;
/** Of several teams some may be at work before others have a draft. */
const signable: readonly ChallengeState[] = underWay;

/** 定榜之后：each awarded bid gets the draft of an agreement, filled in from what was asked and what was offered. */
@Injectable()
export class BeginningService implements OnModuleInit {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly challenges: ChallengeRepository,
    private readonly desk: AgreementDesk,
    private readonly seal: BidSeal,
    private readonly workDays: WorkDays,
    private readonly rules: ChallengeRuleBook,
    private readonly schedule: Schedule,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'agreement-begin', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.beginDue() });
  }

  async beginDue(): Promise<void> {
    const bids = await this.dataSource.manager
      .createQueryBuilder(Bid, 'b')
      .select('b.id', 'id')
      .leftJoin(Agreement, 'a', 'a.bidId = b.id')
      .where("b.state = 'awarded' AND a.id IS NULL")
      .limit(BATCH)
      .getRawMany<{ id: string }>();
    await eachDue(bids, ({ id }) => this.begin(id));
  }

  /** Of two nodes at once one begins; the unique bid tells the other. */
  private async begin(bidId: string): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        const bid = await tx.manager.findOneBy(Bid, { id: bidId, state: 'awarded' });
        const challenge = bid && (await this.challenges.findForBidding(tx, bid.challengeId));
        if (
          !bid ||
          !challenge ||
          !signable.includes(challenge.state) ||
          (await this.agreements.existsForBid(tx, bid.id))
        )
          return;
        const open = await this.seal.openReleased(challenge.id, tx);
        const agreement = this.draft(tx, challenge, bid, open(bid));
        await this.agreements.insert(tx, agreement);
        this.desk.tellBoth(tx, agreement, {
          title: '可以签约了',
          body: `「${challenge.title}」已定榜，合同草稿已按榜单和方案拟好，请双方核对并在期限内签署。`,
        });
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }

  private draft(tx: Tx, challenge: Challenge, bid: Bid, content: BidContent): Agreement {
    const signBy = this.workDays.deadline(tx.now, this.rules.of(challenge.regionCode).signingWorkingDays).deadline;
    return newAgreement(challenge, bid, { terms: termsFrom(challenge, content, isoDay(tx.now)), signBy, now: tx.now });
  }
}

/** A draft nobody has signed. */
export function newAgreement(
  challenge: Pick<Challenge, 'id' | 'organizationId' | 'regionCode' | 'demo'>,
  bid: Pick<Bid, 'id' | 'organizationId'>,
  { terms, signBy, now }: { terms: AgreementTerms; signBy: Date; now: Date },
): Agreement {
  const id = newId();
  return {
    id,
    no: documentNumber('HT', challenge.regionCode, id, now),
    challengeId: challenge.id,
    bidId: bid.id,
    demanderId: challenge.organizationId,
    bidderId: bid.organizationId,
    regionCode: challenge.regionCode,
    state: 'drafting',
    version: 1,
    terms,
    signBy,
    demanderSignedAt: null,
    bidderSignedAt: null,
    digest: null,
    inForceAt: null,
    acceptance: null,
    endedAt: null,
    terminationReason: null,
    demanderEvaluation: null,
    bidderEvaluation: null,
    evaluateBy: null,
    place: null,
    cooperationId: null,
    achievementId: null,
    demo: challenge.demo,
    createdAt: now,
    updatedAt: now,
  };
}

/** The first node of payment falls due on signing, the others with the milestones in turn. */
export function termsFrom(
  { title, content }: Pick<Challenge, 'title' | 'content'>,
  bid: BidContent,
  today: string,
): AgreementTerms {
  const months = bid.durationMonths || content.durationMonths;
  const milestones = bid.milestones.map(({ title: name, deliverable, months: at }) => ({
    title: name,
    deliverable,
    dueOn: addMonths(today, Math.min(at, months)),
  }));
  return {
    type: typeOfCooperation[content.cooperation],
    subject: title,
    priceFen: bid.priceFen,
    startsOn: today,
    endsOn: addMonths(today, months),
    ownership: content.ownership,
    ipTerms: bid.ipClaim,
    confidentiality: '',
    acceptanceStandard: content.deliverables,
    breach: '',
    milestones,
    payments: content.payments.map(({ label, percent }, i) => ({
      label,
      percent,
      after: i === 0 || milestones.length === 0 ? null : Math.min(i, milestones.length) - 1,
    })),
  };
}

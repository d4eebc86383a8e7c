import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Account } from '../../modules/account/account.entity.js';
import { AgreementChange } from '../../modules/agreement/agreement-change.entity.js';
import { AgreementPayment } from '../../modules/agreement/agreement-payment.entity.js';
import { Agreement } from '../../modules/agreement/agreement.entity.js';
import { FollowUp } from '../../modules/agreement/follow-up.entity.js';
import { Milestone } from '../../modules/agreement/milestone.entity.js';
import { BookingSlot } from '../../modules/booking/booking-slot.entity.js';
import { Booking } from '../../modules/booking/booking.entity.js';
import { Consent } from '../../modules/consent/consent.entity.js';
import { Inquiry } from '../../modules/inquiry/inquiry.entity.js';
import { SignUpBook } from '../../modules/sign-up/sign-up-book.entity.js';
import { SignUp } from '../../modules/sign-up/sign-up.entity.js';
import { BidOpening } from '../../modules/bid-opening/bid-opening.entity.js';
import { SealingKey } from '../../modules/bid/sealing-key.entity.js';
import { Bid } from '../../modules/bid/bid.entity.js';
import { Bureau } from '../../modules/bureau/bureau.entity.js';
import { BrokerRequest } from '../../modules/broker-request/broker-request.entity.js';
import { Attachment } from '../../modules/attachment/attachment.entity.js';
import { ClaimStepRow } from '../../modules/claim/claim-step.entity.js';
import { Claim } from '../../modules/claim/claim.entity.js';
import { MemberInvitation } from '../../modules/membership/member-invitation.entity.js';
import { memberInvitationRows } from './demo-claims.js';
import { proofRows } from './demo-proofs.js';
import { ChallengeInvitation } from '../../modules/challenge/challenge-invitation.entity.js';
import { ChallengeOpinionRow } from '../../modules/challenge/challenge-opinion.entity.js';
import { ChallengeStepRow } from '../../modules/challenge/challenge-step.entity.js';
import { ChallengeVersionRow } from '../../modules/challenge/challenge-version.entity.js';
import { Challenge } from '../../modules/challenge/challenge.entity.js';
import { CorrectionStepRow } from '../../modules/correction/correction-step.entity.js';
import { ConsortiumMember } from '../../modules/consortium/consortium-member.entity.js';
import { ChallengeQuestion } from '../../modules/consultation/question.entity.js';
import { DisclosureViewing } from '../../modules/disclosure/disclosure-viewing.entity.js';
import { Disclosure } from '../../modules/disclosure/disclosure.entity.js';
import { Contest } from '../../modules/contest/contest.entity.js';
import { Correction } from '../../modules/correction/correction.entity.js';
import { ChainHead } from '../../common/chain-head.entity.js';
import { EvidenceLinkRow } from '../../modules/evidence/evidence-link.entity.js';
import { InternalRequest } from '../../modules/internal-request/internal-request.entity.js';
import { ExpertAccount } from '../../modules/judging/expert-account.entity.js';
import { PanelSeat } from '../../modules/judging/panel-seat.entity.js';
import { Panel } from '../../modules/judging/panel.entity.js';
import { ScoreSheet } from '../../modules/judging/score-sheet.entity.js';
import { Objection } from '../../modules/objection/objection.entity.js';
import { Membership } from '../../modules/organization/membership.entity.js';
import { Organization } from '../../modules/organization/organization.entity.js';
import { FrequentSearch } from '../../modules/search/frequent-search.entity.js';
import { RecordFacet } from '../../modules/record/record-facet.entity.js';
import { RecordVersion } from '../../modules/record/record-version.entity.js';
import { MarketRecord } from '../../modules/record/record.entity.js';
import { VerificationRoundItem } from '../../modules/verification/round-item.entity.js';
import { VerificationRound } from '../../modules/verification/round.entity.js';
import { bureauRows, requestRows } from './demo-bureaus.js';
import type { DemoContext } from './demo-context.js';
import { chainEnd, linkRows } from './demo-evidence.js';
import { correctionStepRows } from './demo-corrections.js';
import { brokerRequestRows, invitationRows, opinionRows, questionRows } from './demo-consultation.js';
import { memberRows } from './demo-consortium.js';
import { openingRows } from './demo-sealing.js';
import { frequentRows } from './demo-searches.js';
import { stepRows } from './demo-steps.js';

/** Rows of one table. With a label, whoever loads them is told how many there are. */
export interface Contribution {
  entity: EntityTarget<ObjectLiteral>;
  rows: (context: DemoContext) => readonly ObjectLiteral[] | Promise<readonly ObjectLiteral[]>;
  label?: string;
}

/** A topic's rows: `rowsOf(Booking, bookingRows, '演示预约')`; the compiler checks them against the table. */
export const rowsOf = <T extends ObjectLiteral>(
  entity: EntityTarget<T>,
  rows: (context: DemoContext) => readonly T[] | Promise<readonly T[]>,
  label?: string,
): Contribution => ({ entity, rows, ...(label && { label }) });

/** Everything that is loaded, in the order of insertion. A topic adds its file of rows and a line here. */
export const contributions: readonly Contribution[] = [
  rowsOf(Account, ({ people }) => people.accounts, '演示账号'),
  rowsOf(Organization, ({ people }) => people.organizations, '演示单位'),
  rowsOf(Membership, ({ people }) => people.memberships),
  rowsOf(MarketRecord, ({ records }) => records.records, '公开记录'),
  rowsOf(RecordVersion, ({ records }) => records.versions),
  rowsOf(RecordFacet, ({ records }) => records.facets),
  rowsOf(Objection, ({ objections }) => objections),
  rowsOf(Contest, ({ contests }) => contests.map(({ row }) => row), '演示挑战赛'),
  rowsOf(Challenge, ({ challenges }) => challenges.map(({ row }) => row), '演示榜单'),
  rowsOf(ChallengeStepRow, stepRows),
  rowsOf(ChallengeVersionRow, ({ versions }) => versions),
  rowsOf(ChallengeOpinionRow, opinionRows),
  rowsOf(ChallengeInvitation, invitationRows),
  rowsOf(ChallengeQuestion, questionRows),
  rowsOf(BrokerRequest, brokerRequestRows),
  rowsOf(Bid, ({ bids }) => bids, '演示方案'),
  rowsOf(Disclosure, ({ disclosures }) => disclosures.disclosures, '演示资料申请'),
  rowsOf(DisclosureViewing, ({ disclosures }) => disclosures.viewings),
  rowsOf(ConsortiumMember, memberRows),
  rowsOf(ExpertAccount, ({ panels }) => panels.bindings),
  rowsOf(Panel, ({ panels }) => panels.panels, '演示评审组'),
  rowsOf(PanelSeat, ({ panels }) => panels.seats),
  rowsOf(ScoreSheet, ({ panels }) => panels.sheets),
  rowsOf(Agreement, ({ agreements }) => agreements.agreements, '演示合同'),
  rowsOf(Milestone, ({ agreements }) => agreements.milestones),
  rowsOf(AgreementPayment, ({ agreements }) => agreements.payments),
  rowsOf(AgreementChange, ({ agreements }) => agreements.changes),
  rowsOf(FollowUp, ({ agreements }) => agreements.followUps),
  rowsOf(SealingKey, ({ sealingKeys }) => sealingKeys),
  rowsOf(BidOpening, openingRows),
  rowsOf(EvidenceLinkRow, linkRows),
  rowsOf(ChainHead, chainEnd),
  rowsOf(Correction, ({ corrections }) => corrections, '演示纠错'),
  rowsOf(CorrectionStepRow, ({ corrections, people }) => correctionStepRows(corrections, people)),
  rowsOf(Bureau, bureauRows),
  rowsOf(InternalRequest, requestRows, '演示协同请求'),
  rowsOf(VerificationRound, ({ round }) => [round.row], '演示核验轮次'),
  rowsOf(VerificationRoundItem, ({ round }) => round.items),
  rowsOf(Booking, ({ services }) => services.bookings, '演示预约'),
  rowsOf(BookingSlot, ({ services }) => services.slots),
  rowsOf(SignUpBook, ({ services }) => services.books),
  rowsOf(SignUp, ({ services }) => services.signUps, '演示报名'),
  rowsOf(Inquiry, ({ services }) => services.inquiries, '演示咨询'),
  rowsOf(Consent, ({ services }) => services.consents),
  rowsOf(Claim, ({ claims }) => claims.claims, '演示认证申请'),
  rowsOf(ClaimStepRow, ({ claims }) => claims.steps),
  rowsOf(MemberInvitation, memberInvitationRows),
  rowsOf(FrequentSearch, frequentRows),
  rowsOf(Attachment, proofRows),
];

import { Agreement } from '../modules/agreement/agreement.entity.js';
import { AgreementChange } from '../modules/agreement/agreement-change.entity.js';
import { AgreementPayment } from '../modules/agreement/agreement-payment.entity.js';
import { FollowUp } from '../modules/agreement/follow-up.entity.js';
import { Milestone } from '../modules/agreement/milestone.entity.js';
import { ApprovalRow } from '../modules/approval/approval.entity.js';
import { NetworkListRow } from '../modules/network/network-list.entity.js';
import { UnmaskedDay } from '../modules/unmasking/unmasked-day.entity.js';
import { Attachment } from '../modules/attachment/attachment.entity.js';
import { ChainHead } from '../common/chain-head.entity.js';
import { DoneMark } from '../common/done-mark.entity.js';
import { IdempotencyKey } from '../common/idempotency.entity.js';
import { RateCount } from '../common/rate-count.entity.js';
import { Lease } from '../common/lease.entity.js';
import { ClaimStepRow } from '../modules/claim/claim-step.entity.js';
import { Claim } from '../modules/claim/claim.entity.js';
import { HandOver } from '../modules/membership/hand-over.entity.js';
import { MemberInvitation } from '../modules/membership/member-invitation.entity.js';
import { Account } from '../modules/account/account.entity.js';
import { PhoneCode } from '../modules/account/phone-code.entity.js';
import { RecoveryCode } from '../modules/account/recovery-code.entity.js';
import { Session } from '../modules/account/session.entity.js';
import { StaffInvitation } from '../modules/account/staff-invitation.entity.js';
import { AuditCheckRow } from '../modules/audit/audit-check.entity.js';
import { AuditEntry } from '../modules/audit/audit-entry.entity.js';
import { ConsortiumMember } from '../modules/consortium/consortium-member.entity.js';
import { Contest } from '../modules/contest/contest.entity.js';
import { ChallengeQuestion } from '../modules/consultation/question.entity.js';
import { DisclosureViewing } from '../modules/disclosure/disclosure-viewing.entity.js';
import { Disclosure } from '../modules/disclosure/disclosure.entity.js';
import { BidTalk } from '../modules/talk/talk.entity.js';
import { BidOpening } from '../modules/bid-opening/bid-opening.entity.js';
import { SealingKey } from '../modules/bid/sealing-key.entity.js';
import { Bid } from '../modules/bid/bid.entity.js';
import { EvidenceLinkRow } from '../modules/evidence/evidence-link.entity.js';
import { EvidenceRootRow } from '../modules/evidence/evidence-root.entity.js';
import { PortalJump } from '../modules/portal/portal-jump.entity.js';
import { PortalProbe } from '../modules/portal/portal-probe.entity.js';
import { Portal } from '../modules/portal/portal.entity.js';
import { BrokerRequest } from '../modules/broker-request/broker-request.entity.js';
import { Bureau } from '../modules/bureau/bureau.entity.js';
import { ChallengeInvitation } from '../modules/challenge/challenge-invitation.entity.js';
import { ChallengeOpinionRow } from '../modules/challenge/challenge-opinion.entity.js';
import { ChallengeVersionRow } from '../modules/challenge/challenge-version.entity.js';
import { ChallengeStepRow } from '../modules/challenge/challenge-step.entity.js';
import { Challenge } from '../modules/challenge/challenge.entity.js';
import { Favorite } from '../modules/favorite/favorite.entity.js';
import { CorrectionStepRow } from '../modules/correction/correction-step.entity.js';
import { Correction } from '../modules/correction/correction.entity.js';
import { InternalRequest } from '../modules/internal-request/internal-request.entity.js';
import { Feedback } from '../modules/feedback/feedback.entity.js';
import { FeedRun } from '../modules/feed/feed-run.entity.js';
import { BatchChunk } from '../modules/ingest/batch-chunk.entity.js';
import { Batch } from '../modules/ingest/batch.entity.js';
import { ColumnMapping } from '../modules/ingest/column-mapping.entity.js';
import { Dispatch } from '../modules/dispatch/dispatch.entity.js';
import { Message } from '../modules/message/message.entity.js';
import { Address } from '../modules/preference/address.entity.js';
import { Preference } from '../modules/preference/preference.entity.js';
import { SubstituteRow } from '../modules/substitute/substitute.entity.js';
import { SubscriptionRow } from '../modules/preference/subscription.entity.js';
import { Membership } from '../modules/organization/membership.entity.js';
import { ExpertAccount } from '../modules/judging/expert-account.entity.js';
import { PanelSeat } from '../modules/judging/panel-seat.entity.js';
import { Panel } from '../modules/judging/panel.entity.js';
import { ScoreSheet } from '../modules/judging/score-sheet.entity.js';
import { Objection } from '../modules/objection/objection.entity.js';
import { Organization } from '../modules/organization/organization.entity.js';
import { OutboxEntry } from '../modules/outbox/outbox-entry.entity.js';
import { TextReviewRow } from '../modules/text-review/text-review.entity.js';
import { DataExportRow } from '../modules/privacy/data-export.entity.js';
import { GuideConsentRow } from '../modules/privacy/guide-consent.entity.js';
import { PrivacyChoice } from '../modules/privacy/privacy-choice.entity.js';
import { Reminder } from '../modules/reminder/reminder.entity.js';
import { FrequentSearch } from '../modules/search/frequent-search.entity.js';
import { SavedFilter } from '../modules/saved-filter/saved-filter.entity.js';
import { RecordFacet } from '../modules/record/record-facet.entity.js';
import { RecordVersion } from '../modules/record/record-version.entity.js';
import { MarketRecord } from '../modules/record/record.entity.js';
import { VerificationRoundItem } from '../modules/verification/round-item.entity.js';
import { VerificationRound } from '../modules/verification/round.entity.js';
import { HealthCheck } from '../modules/statistics/health-check.entity.js';
import { HealthFigure } from '../modules/statistics/health-figure.entity.js';
import { HealthIdentity } from '../modules/statistics/health-identity.entity.js';
import { ClockShift } from '../modules/rehearsal/clock-shift.entity.js';
import { BookingSlot } from '../modules/booking/booking-slot.entity.js';
import { Booking } from '../modules/booking/booking.entity.js';
import { Opening } from '../modules/booking/opening.entity.js';
import { Consent } from '../modules/consent/consent.entity.js';
import { Inquiry } from '../modules/inquiry/inquiry.entity.js';
import { SignUpBook } from '../modules/sign-up/sign-up-book.entity.js';
import { SignUp } from '../modules/sign-up/sign-up.entity.js';

export const entities = [
  Agreement,
  AgreementChange,
  AgreementPayment,
  FollowUp,
  Milestone,
  ApprovalRow,
  NetworkListRow,
  UnmaskedDay,
  Attachment,
  Claim,
  ClaimStepRow,
  HandOver,
  MemberInvitation,
  Account,
  AuditCheckRow,
  AuditEntry,
  ChainHead,
  Batch,
  BatchChunk,
  Bid,
  BrokerRequest,
  BidOpening,
  ConsortiumMember,
  ChallengeQuestion,
  Contest,
  BidTalk,
  Disclosure,
  DisclosureViewing,
  SealingKey,
  Bureau,
  Portal,
  PortalJump,
  PortalProbe,
  Challenge,
  ChallengeInvitation,
  ChallengeOpinionRow,
  ChallengeStepRow,
  ChallengeVersionRow,
  ClockShift,
  DoneMark,
  EvidenceLinkRow,
  EvidenceRootRow,
  Favorite,
  Feedback,
  FeedRun,
  Correction,
  CorrectionStepRow,
  FrequentSearch,
  HealthCheck,
  HealthFigure,
  HealthIdentity,
  ColumnMapping,
  IdempotencyKey,
  InternalRequest,
  Lease,
  RateCount,
  MarketRecord,
  Membership,
  Dispatch,
  Message,
  Address,
  Preference,
  SubscriptionRow,
  SubstituteRow,
  Objection,
  Panel,
  PanelSeat,
  ScoreSheet,
  ExpertAccount,
  Organization,
  OutboxEntry,
  PhoneCode,
  RecoveryCode,
  RecordFacet,
  RecordVersion,
  Reminder,
  SavedFilter,
  Session,
  StaffInvitation,
  VerificationRound,
  VerificationRoundItem,
  Booking,
  BookingSlot,
  Opening,
  Consent,
  DataExportRow,
  TextReviewRow,
  GuideConsentRow,
  PrivacyChoice,
  Inquiry,
  SignUp,
  SignUpBook,
];

import { DISPATCH_DAYS, DRAFT_DAYS } from '@market/contract/privacy';
import { Agreement } from '../agreement/agreement.entity.js';
import { Attachment } from '../attachment/attachment.entity.js';
import { Bid } from '../bid/bid.entity.js';
import { Booking } from '../booking/booking.entity.js';
import { BrokerRequest } from '../broker-request/broker-request.entity.js';
import { ChallengeInvitation } from '../challenge/challenge-invitation.entity.js';
import { ChallengeStepRow } from '../challenge/challenge-step.entity.js';
import { ChallengeVersionRow } from '../challenge/challenge-version.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { contactOf } from '../challenge/sealed-contact.js';
import { ClaimStepRow } from '../claim/claim-step.entity.js';
import { Claim } from '../claim/claim.entity.js';
import { consentPurpose } from '../consent/consent-book.js';
import { Consent } from '../consent/consent.entity.js';
import { ConsortiumMember } from '../consortium/consortium-member.entity.js';
import { ChallengeQuestion } from '../consultation/question.entity.js';
import { Correction } from '../correction/correction.entity.js';
import { DisclosureViewing } from '../disclosure/disclosure-viewing.entity.js';
import { Disclosure } from '../disclosure/disclosure.entity.js';
import { feedbackPurpose } from '../feedback/feedback-secrets.js';
import { Feedback } from '../feedback/feedback.entity.js';
import { Inquiry } from '../inquiry/inquiry.entity.js';
import { Objection } from '../objection/objection.entity.js';
import { SignUp } from '../sign-up/sign-up.entity.js';
import { TextReviewRow } from '../text-review/text-review.entity.js';
import { BidTalk } from '../talk/talk.entity.js';
import { DELETED_NAME } from './inventory-own.js';
import { blanked, kept, removed, stepped, type PersonalTable } from './personal-data.js';

export const GONE = '（本人已注销账号，内容已删除）';
const deals = kept('deals');
const unsubmitted = { since: 'updatedAt', days: DRAFT_DAYS, drafts: true } as const;

/** What somebody handed in or was asked for while doing business here. */
export const businessTables: readonly PersonalTable[] = [
  {
    entity: Consent,
    kind: 'contact',
    subject: 'accountId',
    columns: ['topic', 'subjectTitle', 'receiver', 'wording', 'contact', 'agreedAt', 'openedAt', 'openedBy', 'endedAt'],
    ending: stepped,
    open: ({ id, contact }: Consent, crypto) => ({
      contact: JSON.parse(crypto.unseal(consentPurpose(id), contact)) as object,
    }),
  },
  {
    entity: SignUp,
    kind: 'requests',
    subject: 'accountId',
    columns: ['recordTitle', 'organizationName', 'attendee', 'state', 'createdAt'],
    ending: blanked({ attendee: DELETED_NAME, organizationName: null }),
  },
  {
    entity: Inquiry,
    kind: 'requests',
    subject: 'accountId',
    columns: ['recordTitle', 'organizationName', 'question', 'turns', 'createdAt'],
    ending: blanked({ question: GONE, turns: [], organizationName: null }),
  },
  {
    entity: TextReviewRow,
    kind: 'reports',
    subject: 'accountId',
    columns: ['operation', 'texts', 'state', 'reason', 'decidedBy', 'decidedByName', 'createdAt'],
    ending: removed,
    retention: { since: 'decidedAt', days: DISPATCH_DAYS },
  },
  {
    entity: Booking,
    kind: 'requests',
    subject: 'accountId',
    columns: ['recordTitle', 'organizationName', 'purpose', 'sample', 'repliedBy', 'createdAt'],
    ending: deals,
  },
  {
    entity: Feedback,
    kind: 'reports',
    subject: 'accountId',
    columns: ['kind', 'text', 'turns', 'contact', 'createdAt'],
    secrets: ['codeHash', 'senderMark'],
    ending: blanked({ text: GONE, turns: [], contact: null, senderMark: '' }),
    open: ({ id, contact }: Feedback, crypto) => ({
      contact: contact && (JSON.parse(crypto.unseal(feedbackPurpose(id), contact)) as object),
    }),
  },
  {
    entity: Correction,
    kind: 'reports',
    subject: 'accountId',
    columns: ['number', 'recordTitle', 'reporterName', 'organizationName', 'problem', 'suggestion', 'createdAt'],
    ending: blanked({ reporterName: DELETED_NAME, organizationName: null }),
  },
  {
    entity: Challenge,
    kind: 'work',
    subject: 'createdBy',
    columns: ['title', 'content', 'contact', 'createdAt'],
    ending: deals,
    retention: unsubmitted,
    open: (row: Challenge, crypto) => ({ contact: contactOf(crypto, row) }),
  },
  { entity: ChallengeVersionRow, kind: 'work', subject: null, columns: ['content', 'byName'], ending: deals },
  {
    entity: ChallengeStepRow,
    kind: 'work',
    subject: 'accountId',
    columns: ['action', 'byName', 'note', 'at'],
    ending: deals,
  },
  {
    entity: ChallengeInvitation,
    kind: 'work',
    subject: 'invitedBy',
    columns: ['challengeId', 'invitedAt'],
    ending: deals,
  },
  {
    entity: ChallengeQuestion,
    kind: 'work',
    subject: 'askedBy',
    columns: ['text', 'askedAt', 'answeredBy'],
    ending: deals,
  },
  {
    entity: Bid,
    kind: 'work',
    subject: 'createdBy',
    columns: ['no', 'state', 'submittedAt'],
    secrets: ['sealed'],
    ending: deals,
    retention: unsubmitted,
  },
  {
    entity: ConsortiumMember,
    kind: 'work',
    subject: 'answeredBy',
    columns: ['bidId', 'state', 'answeredAt'],
    secrets: ['part'],
    ending: deals,
  },
  {
    entity: BidTalk,
    kind: 'work',
    subject: 'notedBy',
    columns: ['persons', 'points', 'nextStep', 'notedAt'],
    ending: deals,
  },
  {
    entity: Disclosure,
    kind: 'work',
    subject: 'signedBy',
    columns: ['signerName', 'pledgeText', 'signedAt', 'decidedBy', 'decidedByName'],
    ending: deals,
  },
  {
    entity: DisclosureViewing,
    kind: 'work',
    subject: 'accountId',
    columns: ['personName', 'organizationName', 'name', 'at'],
    ending: deals,
  },
  {
    entity: Claim,
    kind: 'work',
    subject: 'accountId',
    columns: ['kind', 'subject', 'content', 'reason', 'answer', 'answerNote', 'submittedAt', 'holderId', 'phoneHash'],
    ending: deals,
    retention: unsubmitted,
  },
  { entity: ClaimStepRow, kind: 'work', subject: 'accountId', columns: ['byName', 'note', 'at'], ending: deals },
  { entity: Agreement, kind: 'work', subject: null, columns: ['terms'], ending: deals },
  {
    entity: Objection,
    kind: 'work',
    subject: 'createdBy',
    columns: ['challengeTitle', 'organizationName', 'contactName', 'facts', 'createdAt'],
    ending: deals,
  },
  {
    entity: Attachment,
    kind: 'work',
    subject: 'addedBy',
    columns: ['name', 'addedAt'],
    secrets: ['fileKey'],
    ending: deals,
  },
  {
    entity: BrokerRequest,
    kind: 'work',
    subject: 'accountId',
    columns: ['challengeTitle', 'question', 'answeredByName', 'askedAt'],
    ending: deals,
  },
];

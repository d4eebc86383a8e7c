import { PictureChecks1790470100000 } from './1790470100000-picture-checks.js';
import { SealedContacts1790470000000 } from './1790470000000-sealed-contacts.js';
import { RateCounts1790450100000 } from './1790450100000-rate-counts.js';
import { AuditSearch1790450000000 } from './1790450000000-audit-search.js';
import { Foundation1790000000000 } from './1790000000000-foundation.js';
import { Ingest1790100000000 } from './1790100000000-ingest.js';
import { Verification1790110000000 } from './1790110000000-verification.js';
import { Correction1790120000000 } from './1790120000000-correction.js';
import { Favorites1790130000000 } from './1790130000000-favorites.js';
import { Services1790140000000 } from './1790140000000-services.js';
import { StatisticsAndBureaus1790150000000 } from './1790150000000-statistics-and-bureaus.js';
import { Rehearsal1790170000000 } from './1790170000000-rehearsal.js';
import { Feeds1790180000000 } from './1790180000000-feeds.js';
import { Search1790200000000 } from './1790200000000-search.js';
import { Map1790210000000 } from './1790210000000-map.js';
import { Portals1790220000000 } from './1790220000000-portals.js';
import { Feedback1790230000000 } from './1790230000000-feedback.js';
import { English1790241000000 } from './1790241000000-english.js';
import { Attachments1790245000000 } from './1790245000000-attachments.js';
import { ChallengeLife1790250000000 } from './1790250000000-challenge-life.js';
import { Evidence1790260000000 } from './1790260000000-evidence.js';
import { Sealing1790260100000 } from './1790260100000-sealing.js';
import { Consortium1790260200000 } from './1790260200000-consortium.js';
import { Judging1790270000000 } from './1790270000000-judging.js';
import { Agreements1790280000000 } from './1790280000000-agreements.js';
import { BrokerRequests1790295000000 } from './1790295000000-broker-requests.js';
import { Contest1790300000000 } from './1790300000000-contest.js';
import { EvidenceParts1790310000000 } from './1790310000000-evidence-parts.js';
import { Talks1790310100000 } from './1790310100000-talks.js';
import { Messages1790320000000 } from './1790320000000-messages.js';
import { LateAdvice1790320100000 } from './1790320100000-late-advice.js';
import { AuditChain1790350000000 } from './1790350000000-audit-chain.js';
import { SignInSecurity1790360000000 } from './1790360000000-sign-in-security.js';
import { Substitutes1790365000000 } from './1790365000000-substitutes.js';
import { Disclosures1790400000000 } from './1790400000000-disclosures.js';
import { ArchivedFrom1790400100000 } from './1790400100000-archived-from.js';
import { StaffInvitations1790410000000 } from './1790410000000-staff-invitations.js';
import { Claims1790420000000 } from './1790420000000-claims.js';
import { Privacy1790430000000 } from './1790430000000-privacy.js';
import { TextReview1790430100000 } from './1790430100000-text-review.js';
import { Approvals1790410100000 } from './1790410100000-approvals.js';
import { Unmasking1790410200000 } from './1790410200000-unmasking.js';

/** In order. Listed, not globbed: works from src and dist alike. */
export const migrations = [
  Foundation1790000000000,
  Ingest1790100000000,
  Verification1790110000000,
  Correction1790120000000,
  Favorites1790130000000,
  Services1790140000000,
  StatisticsAndBureaus1790150000000,
  Rehearsal1790170000000,
  Feeds1790180000000,
  Search1790200000000,
  Map1790210000000,
  Portals1790220000000,
  Feedback1790230000000,
  English1790241000000,
  Attachments1790245000000,
  ChallengeLife1790250000000,
  Evidence1790260000000,
  Sealing1790260100000,
  Consortium1790260200000,
  Judging1790270000000,
  Agreements1790280000000,
  BrokerRequests1790295000000,
  Contest1790300000000,
  EvidenceParts1790310000000,
  Talks1790310100000,
  Messages1790320000000,
  LateAdvice1790320100000,
  AuditChain1790350000000,
  SignInSecurity1790360000000,
  Substitutes1790365000000,
  Disclosures1790400000000,
  ArchivedFrom1790400100000,
  StaffInvitations1790410000000,
  Claims1790420000000,
  AuditSearch1790450000000,
  Privacy1790430000000,
  TextReview1790430100000,
  Approvals1790410100000,
  RateCounts1790450100000,
  Unmasking1790410200000,
  SealedContacts1790470000000,
  PictureChecks1790470100000,
];

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  AcceptanceResult,
  AgreementState,
  AgreementTerms,
  ChangeKind,
  ChangeRequestState,
  Evaluation,
  MilestoneState,
  Side,
} from '@market/contract/agreement';
import type { BidContent, BidState } from '@market/contract/bid';
import type { Appraisal, ChallengeContent, ChallengeState } from '@market/contract/challenge';
import type { MemberState } from '@market/contract/consortium';
import type { BrokerRequestState } from '@market/contract/broker-request';
import type { CorrectionKind, CorrectionState } from '@market/contract/correction';
import type { DisclosureState } from '@market/contract/disclosure';
import type { OrganizationContent } from '@market/contract/organization';
import type { RecordContent, RevisionState } from '@market/contract/record';
import type { Role, Seat } from '@market/contract/shared';
import type { StepName } from '../../modules/challenge/challenge-steps.js';
import type { DemoContest } from './demo-contests.js';
import type { DemoObjection } from './demo-objections.js';
import type { DemoPanel } from './demo-panels.js';
import type { DemoRequest } from './demo-bureaus.js';

/** The demonstration data as they are written down; days are counted from the day they are loaded. */
export interface DemoFiles {
  records: readonly DemoRecord[];
  organizations: readonly (OrganizationContent & { key: string })[];
  accounts: {
    staff: readonly { username: string; displayName: string; roles: Role[]; regionCode: string | null }[];
    members: readonly { organization: string; phone: string; displayName: string; seat: Seat }[];
  };
  challenges: readonly DemoChallenge[];
  bids: readonly DemoBid[];
  agreements: readonly DemoAgreement[];
  corrections: readonly DemoCorrection[];
  panels: readonly DemoPanel[];
  objections: readonly DemoObjection[];
  contests: readonly DemoContest[];
  questions: readonly DemoQuestion[];
  brokerRequests: readonly DemoBrokerRequest[];
  disclosures: readonly DemoDisclosure[];
}

export interface DemoRecord {
  recordType: string;
  regionCode: string;
  content: RecordContent;
  /** Fictional. */
  demo?: true;
  /** Null: published, but nobody has verified it. Left out of public records, whose age follows their source. */
  verifiedDaysAgo?: number | null;
  /** Not published yet; then there is a revision. */
  draft?: true;
  revision?: {
    state: Exclude<RevisionState, 'accepted'>;
    note: string;
    editedDaysAgo: number;
    /** What the revision says otherwise than the published text. */
    changes?: Partial<RecordContent>;
  };
}

export interface DemoChallenge {
  key: string;
  organization: string;
  state: ChallengeState;
  /** Null before publication; then `submittedDaysAgo` says since when, and a draft without it was never submitted. */
  publishedDaysAgo: number | null;
  submittedDaysAgo?: number;
  awardedDaysAgo?: number;
  noticeDaysAgo?: number;
  deadlineInDays: number;
  /** Why it was cancelled, returned or rejected. */
  reason?: string;
  /** Key of the failed one it follows. */
  relistOf?: string;
  /** The contest it is a topic of; its own deadline is set when it is screened. */
  contest?: string;
  /** Title of the fictional need it came from. */
  need?: string;
  /** Of a 定向 one. */
  invited?: readonly string[];
  hold?: { reason: string; daysAgo: number };
  /** Steps that the common way from submission to publication does not have. */
  way?: readonly { name: StepName; to: ChallengeState; by: DemoStepParty; daysAgo: number; note: string }[];
  appraisal?: Appraisal & { daysAgo: number; text: string };
  /** Since its second version; `before` is what the first said otherwise. */
  amended?: { daysAgo: number; reason: string; before: Partial<ChallengeContent> };
  /** Without criteria it has those of the platform. */
  content: Omit<ChallengeContent, 'criteria'> & Partial<Pick<ChallengeContent, 'criteria'>>;
}
export type DemoStepParty = 'bureau' | 'alliance';

export interface DemoBid {
  challenge: string;
  organization: string;
  state: BidState;
  submittedDaysAgo: number;
  /** 入围名次. */
  rank?: number;
  dismissal?: { kind: string; text: string };
  /** Of a draft, whose consortium is still coming together. */
  members?: readonly { organization: string; part: string; state: MemberState; reason?: string }[];
  content: BidContent;
}

type Actual = Readonly<Record<string, string>>;

/** An agreement on the winning bid of a challenge, and how far it came. `actual`: what was measured, by indicator. */
export interface DemoAgreement {
  challenge: string;
  /** Which one, where several teams won. */
  bidder?: string;
  state: AgreementState;
  draftedDaysAgo: number;
  terms: Partial<AgreementTerms>;
  signed: Partial<Record<Side, number>>;
  /** In the order of the bid's. Written only where the agreement is in force. */
  milestones?: readonly {
    state: MilestoneState;
    submittedDaysAgo?: number;
    decidedDaysAgo?: number;
    report?: string;
    decision?: string;
    actual?: Actual;
  }[];
  /** The first payments in turn. */
  paid?: readonly { daysAgo: number; confirmed: boolean }[];
  changes?: readonly {
    kind: ChangeKind;
    side: Side;
    reason: string;
    months?: number;
    state: ChangeRequestState;
    proposedDaysAgo: number;
    answeredDaysAgo?: number;
    answer?: string;
  }[];
  acceptance?: {
    appliedDaysAgo: number;
    report: string;
    actual: Actual;
    result?: AcceptanceResult;
    opinion?: string;
    decidedDaysAgo?: number;
  };
  evaluations?: Record<Side, Evaluation>;
  completedDaysAgo?: number;
  terminated?: { daysAgo: number; reason: string };
  /** Title of the record that came of it. */
  cooperation?: string;
  followUps?: readonly { months: number; inUse: boolean; revenueFen: number; note: string; answeredDaysAgo: number }[];
}

export interface DemoQuestion {
  challenge: string;
  organization: string;
  text: string;
  askedDaysAgo: number;
  answer?: string;
  answeredDaysAgo?: number;
}

export interface DemoBrokerRequest {
  challenge: string;
  question: string;
  askedDaysAgo: number;
  state: BrokerRequestState;
  answer?: string;
  answeredDaysAgo?: number;
  answeredBy?: string;
}

/** Of a bid on a challenge with a withheld part. */
export interface DemoDisclosure {
  challenge: string;
  organization: string;
  state: DisclosureState;
  signedDaysAgo: number;
  decidedDaysAgo?: number;
  viewedDaysAgo: readonly number[];
}

export interface DemoCorrection {
  regionCode: string;
  /** Title of a fictional, published record of that region. */
  record: string;
  /** The reporter's. */
  organization: string;
  kind: CorrectionKind;
  field?: string;
  problem: string;
  suggestion: string;
  reportedDaysAgo: number;
  state: CorrectionState;
  answeredDaysAgo?: number;
  answer?: string;
}

const folder = fileURLToPath(new URL('../demo-data/', import.meta.url));
const read = <T>(...names: string[]): T => JSON.parse(readFileSync(path.join(folder, ...names), 'utf8')) as T;

export const readDemoAccounts = (): DemoFiles['accounts'] => read('accounts.json');
export const readDemoOrganizations = (): DemoFiles['organizations'] => read('organizations.json');

export const readDemoRequests = (): readonly DemoRequest[] => read('internal-requests.json');

export const readDemoFiles = (): DemoFiles => ({
  records: readdirSync(path.join(folder, 'records'))
    .sort()
    .flatMap((file) => read<DemoFiles['records']>('records', file)),
  organizations: readDemoOrganizations(),
  accounts: readDemoAccounts(),
  challenges: read('challenges.json'),
  bids: read('bids.json'),
  agreements: read('agreements.json'),
  corrections: read('corrections.json'),
  panels: read('panels.json'),
  objections: read('objections.json'),
  contests: read('contests.json'),
  questions: read('questions.json'),
  brokerRequests: read('broker-requests.json'),
  disclosures: read('disclosures.json'),
});

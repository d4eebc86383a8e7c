import {
  beforePublication,
  emptyChallenge,
  type ChallengeCard,
  type ChallengeContent,
  type ChallengeDetail,
  type ChallengeState,
  type ChallengeStep,
  type OwnChallenge,
  type OwnChallengeRow,
  type PublicContent,
} from '@market/contract/challenge';
import { flagFrom, iso, isoInstant, jsonFrom } from '../../database/engine.js';
import type { ChallengeStepRow } from './challenge-step.entity.js';
import type { Challenge } from './challenge.entity.js';

type RawInstant = string | Date;

export interface RawCard {
  id: string;
  no: string;
  kind: ChallengeCard['kind'];
  regionCode: string;
  organizationName: string;
  title: string;
  titleEn: string | null;
  field: string;
  rewardFen: string | number;
  bidDeadline: RawInstant;
  state: ChallengeState;
  hold: ChallengeCard['hold'];
  indicatorSummary: string;
  publishedAt: RawInstant;
  demo: unknown;
}

export interface RawDetail extends RawCard {
  organizationId: string;
  publicContent: unknown;
  vettedAt: RawInstant | null;
  contentVersion: number;
  digest: string;
  cancelReason: string | null;
  holdReason: string | null;
  extendedAt: RawInstant | null;
  stageEndsAt: RawInstant | null;
  relistOf: string | null;
  awardedAt: RawInstant | null;
  winnerName: string | null;
  winnerRegion: string | null;
  noticeStartedAt: RawInstant | null;
  noticeDeadline: RawInstant | null;
  proposedNo: string | null;
  proposedName: string | null;
  proposedRegion: string | null;
}

export const challengeCard = (row: RawCard): ChallengeCard => ({
  ...row,
  rewardFen: Number(row.rewardFen),
  bidDeadline: isoInstant(row.bidDeadline),
  publishedAt: isoInstant(row.publishedAt),
  demo: flagFrom(row.demo),
});

export const challengeDetail = (row: RawDetail, relistOf: ChallengeDetail['relistOf']): ChallengeDetail => ({
  ...challengeCard(row),
  ...jsonFrom<PublicContent>(row.publicContent),
  organizationId: row.organizationId,
  vettedAt: iso(row.vettedAt),
  contentVersion: Number(row.contentVersion),
  digest: row.digest,
  cancelReason: row.cancelReason,
  holdReason: row.holdReason,
  extendedAt: iso(row.extendedAt),
  stageEndsAt: iso(row.stageEndsAt),
  relistOf,
  notice: row.state === 'awardNotice' ? awardNotice(row) : null,
  award:
    row.winnerName && row.winnerRegion && row.awardedAt
      ? { organizationName: row.winnerName, regionCode: row.winnerRegion, awardedAt: isoInstant(row.awardedAt) }
      : null,
});

const awardNotice = (row: RawDetail): ChallengeDetail['notice'] =>
  row.proposedNo && row.proposedName && row.proposedRegion && row.noticeStartedAt && row.noticeDeadline
    ? {
        bidNo: row.proposedNo,
        organizationName: row.proposedName,
        regionCode: row.proposedRegion,
        startedAt: isoInstant(row.noticeStartedAt),
        deadline: isoInstant(row.noticeDeadline),
      }
    : null;

/** 揭榜数截止后再公布。 */
const countHidden: readonly ChallengeState[] = [
  ...beforePublication,
  'preNotice',
  'collecting',
  'screening',
  'published',
];
const countVisible = (state: ChallengeState): boolean => !countHidden.includes(state);

export const ownChallengeRow = (row: Challenge): OwnChallengeRow => ({
  id: row.id,
  no: row.no,
  title: row.title,
  state: row.state,
  hold: row.hold,
  rewardFen: row.rewardFen,
  bidDeadline: iso(row.bidDeadline),
  stageEndsAt: iso(row.stageEndsAt),
  updatedAt: isoInstant(row.updatedAt),
  bidCount: countVisible(row.state) ? row.bidCount : null,
});

export const challengeStep = (row: ChallengeStepRow): ChallengeStep => ({
  action: row.action,
  by: row.byName,
  note: row.note,
  at: isoInstant(row.at),
  digest: row.digest,
});

/** The form; one stored before a field was added does not have it. */
export const wholeContent = ({ content }: Pick<Challenge, 'content'>): ChallengeContent => ({
  ...emptyChallenge(),
  ...content,
});

interface OwnParts {
  row: Challenge;
  steps: readonly ChallengeStepRow[];
  opinions: OwnChallenge['opinions'];
  relistOf: OwnChallenge['relistOf'];
}

export const ownChallenge = ({ row, steps, opinions, relistOf }: OwnParts): OwnChallenge => ({
  ...ownChallengeRow(row),
  regionCode: row.regionCode,
  version: row.version,
  content: wholeContent(row),
  notice: ownNotice(row),
  steps: steps.map(challengeStep),
  opinions,
  returnReason: row.returnReason,
  holdReason: row.holdReason,
  contentVersion: row.contentVersion,
  firstBidAt: iso(row.firstBidAt),
  extendedAt: iso(row.extendedAt),
  relistOf,
});

const ownNotice = (row: Challenge): OwnChallenge['notice'] =>
  row.state === 'awardNotice' && row.proposedBidId && row.noticeStartedAt && row.noticeDeadline
    ? {
        bidId: row.proposedBidId,
        startedAt: isoInstant(row.noticeStartedAt),
        deadline: isoInstant(row.noticeDeadline),
      }
    : null;

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
import type { TeamBid } from './team-bids.js';

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
  teamMode: ChallengeCard['teamMode'];
  teams: string | number;
  state: ChallengeState;
  archivedFrom: ChallengeState | null;
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
  contestId: string | null;
  awardedAt: RawInstant | null;
  teamBidIds: unknown;
  winnerBidId: string | null;
  noticeStartedAt: RawInstant | null;
  noticeDeadline: RawInstant | null;
}

export const challengeCard = ({ archivedFrom, ...row }: RawCard): ChallengeCard => ({
  ...row,
  ...(archivedFrom && { archivedFrom }),
  rewardFen: Number(row.rewardFen),
  teams: Number(row.teams),
  bidDeadline: isoInstant(row.bidDeadline),
  publishedAt: isoInstant(row.publishedAt),
  demo: flagFrom(row.demo),
});

interface DetailParts {
  row: RawDetail;
  teams: readonly TeamBid[];
  relistOf: ChallengeDetail['relistOf'];
  contest: ChallengeDetail['contest'];
}

export const challengeDetail = ({ row, teams, relistOf, contest }: DetailParts): ChallengeDetail => ({
  ...jsonFrom<PublicContent>(row.publicContent),
  ...challengeCard(row),
  organizationId: row.organizationId,
  vettedAt: iso(row.vettedAt),
  contentVersion: Number(row.contentVersion),
  digest: row.digest,
  cancelReason: row.cancelReason,
  holdReason: row.holdReason,
  extendedAt: iso(row.extendedAt),
  stageEndsAt: iso(row.stageEndsAt),
  relistOf,
  contest,
  notice: noticeOf(row, teams),
  award: row.awardedAt
    ? {
        teams: teams.map(({ id, organizationName, regionCode }) => {
          return { organizationName, regionCode, won: id === row.winnerBidId };
        }),
        awardedAt: isoInstant(row.awardedAt),
      }
    : null,
});

/** 公示：who is proposed, the best first. */
export const noticeOf = (
  { state, noticeStartedAt, noticeDeadline }: Pick<RawDetail, 'state' | 'noticeStartedAt' | 'noticeDeadline'>,
  teams: readonly TeamBid[],
): ChallengeDetail['notice'] =>
  state === 'awardNotice' && noticeStartedAt && noticeDeadline
    ? {
        teams: teams.map(({ no, organizationName, regionCode }) => ({ bidNo: no, organizationName, regionCode })),
        startedAt: isoInstant(noticeStartedAt),
        deadline: isoInstant(noticeDeadline),
      }
    : null;

/** 揭榜数截止后再公布。 */
const countHidden: readonly ChallengeState[] = [...beforePublication, 'preNotice', 'published'];
const countVisible = (state: ChallengeState): boolean => !countHidden.includes(state);

export const ownChallengeRow = (row: Challenge): OwnChallengeRow => ({
  id: row.id,
  no: row.no,
  title: row.title,
  state: row.state,
  ...(row.archivedFrom && { archivedFrom: row.archivedFrom }),
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
  content: ChallengeContent;
  steps: readonly ChallengeStepRow[];
  opinions: OwnChallenge['opinions'];
  relistOf: OwnChallenge['relistOf'];
}

export const ownChallenge = ({ row, content, steps, opinions, relistOf }: OwnParts): OwnChallenge => ({
  ...ownChallengeRow(row),
  regionCode: row.regionCode,
  version: row.version,
  content,
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
  row.state === 'awardNotice' && row.teamBidIds && row.noticeStartedAt && row.noticeDeadline
    ? {
        bidIds: row.teamBidIds,
        startedAt: isoInstant(row.noticeStartedAt),
        deadline: isoInstant(row.noticeDeadline),
      }
    : null;

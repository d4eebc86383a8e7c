import * as z from 'zod/mini';
import { fen, filledText, id, instant, pageQuery, regionCode, text, version } from '../shared/index.js';
import { challengeHolds } from './challenge-hold.js';
import { challengeStates, stages } from './challenge.states.js';
import { defaultCriteria } from './criteria.js';
import { comparators } from './indicator.js';
import { challengeOpinion } from './opinion.schema.js';
import {
  challengeKinds,
  challengeSorts,
  cooperationLabels,
  ownershipLabels,
  publications,
  TEAMS_MAX,
  teamModeLabels,
} from './terms.js';

type Keys<T> = (keyof T & string)[];
const keysOf = <T extends object>(labels: T) => Object.keys(labels) as Keys<T>;

export const indicator = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)),
  name: text(40),
  current: text(40),
  comparator: z.enum(comparators),
  target: text(60),
  unit: text(20),
  testMethod: text(80),
  weight: z.int().check(z.minimum(0), z.maximum(100)),
});

export const paymentNode = z.strictObject({ label: text(30), percent: z.int().check(z.minimum(0), z.maximum(100)) });

const teamMode = z.enum(keysOf(teamModeLabels));
/** 选定几家；1 家即选定一家。 */
const teams = z.int().check(z.minimum(1), z.maximum(TEAMS_MAX));
/** 挑战赛由主管部门在筛选时定的：选定方式、家数。 */
export const teamChoice = { teamMode, teams };

export const criterion = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)),
  name: text(20),
  weight: z.int().check(z.minimum(0), z.maximum(100)),
});

/**
 * The challenge form. Lenient on purpose: a draft may be half empty. What is still missing before it can be
 * submitted is said by `challengeIssues`, never by this shape.
 */
export const challengeContent = z.strictObject({
  title: text(80),
  /** For readers who chose English, where the demander or its bureau gives it. */
  titleEn: z._default(text(160), ''),
  abstractEn: z._default(text(1000), ''),
  kind: z.enum(challengeKinds),
  field: text(20),
  keywords: z.array(filledText(20)).check(z.maxLength(8)),
  /** The published need it was posted from: where its lineage begins. */
  needId: z._default(z.nullable(id), null),
  /** 挑战赛: the collection the topic is handed in to. */
  contestId: z._default(z.nullable(id), null),
  difficulty: text(1000),
  triedRoutes: text(1000),
  researchScope: text(2000),
  deliverables: text(500),
  scenario: text(500),
  indicators: z.array(indicator).check(z.maxLength(20)),
  criteria: z._default(z.array(criterion).check(z.maxLength(10)), defaultCriteria),
  /** 榜额，分；0 = 面议。 */
  rewardFen: fen,
  payments: z.array(paymentNode).check(z.maxLength(8)),
  durationMonths: z.int().check(z.minimum(0), z.maximum(120)),
  bidDeadline: z.nullable(instant),
  ownership: z.enum(keysOf(ownershipLabels)),
  cooperation: z.enum(keysOf(cooperationLabels)),
  bidderRequirements: text(500),
  consortiumAllowed: z.boolean(),
  individualsAllowed: z.boolean(),
  teamMode,
  teams: z._default(teams, 1),
  alreadyFunded: z.boolean(),
  publication: z.enum(publications),
  /** 脱敏公开时给公众看的摘要，另写一份。 */
  publicAbstract: text(500),
  contactName: text(20),
  contactPhone: text(20),
});
export type ChallengeContent = z.output<typeof challengeContent>;

/** `archivedFrom`: of an archived one, where it had come to. */
const standing = { state: z.enum(challengeStates), archivedFrom: z.optional(z.enum(challengeStates)) };

export const challengeCard = z.object({
  id,
  no: z.string(),
  kind: z.enum(challengeKinds),
  regionCode,
  organizationName: z.string(),
  title: z.string(),
  titleEn: z.nullable(z.string()),
  field: z.string(),
  rewardFen: fen,
  bidDeadline: z.string(),
  ...teamChoice,
  ...standing,
  hold: z.enum(challengeHolds),
  indicatorSummary: z.string(),
  publishedAt: z.string(),
  demo: z.boolean(),
});
export type ChallengeCard = z.output<typeof challengeCard>;

/** 定榜公示。`deadline` stands still while an objection is being handled; then it is moved by as long as that took. */
export const awardNotice = z.object({
  teams: z.array(z.object({ bidNo: z.string(), organizationName: z.string(), regionCode })),
  startedAt: z.string(),
  deadline: z.string(),
});
export type AwardNotice = z.output<typeof awardNotice>;

/** 旧榜：what a relisted challenge cites. */
export const citedChallenge = z.object({ id, no: z.string(), title: z.string() });
/** 挑战赛的征集。 */
export const citedContest = z.object({ id, title: z.string() });

/** The public projection. In 脱敏 mode the server never loads the withheld texts into it. */
export const challengeDetail = z.object({
  ...challengeCard.shape,
  organizationId: id,
  keywords: z.array(z.string()),
  /** The problem as the public may read it: the full text when open, the separate abstract otherwise. */
  problem: z.string(),
  abstractEn: z.optional(z.string()),
  triedRoutes: z.nullable(z.string()),
  researchScope: z.nullable(z.string()),
  deliverables: z.string(),
  scenario: z.string(),
  indicators: z.array(indicator),
  criteria: z.array(criterion),
  payments: z.array(paymentNode),
  durationMonths: z.int(),
  ownership: z.enum(keysOf(ownershipLabels)),
  cooperation: z.enum(keysOf(cooperationLabels)),
  bidderRequirements: z.string(),
  consortiumAllowed: z.boolean(),
  individualsAllowed: z.boolean(),
  publication: z.enum(publications),
  vettedAt: z.nullable(z.string()),
  contentVersion: z.int(),
  /** SM3 of the published text, for whoever wants to prove what was asked. */
  digest: z.string(),
  /** 公示：who is proposed, until when one may object. */
  notice: z.nullable(awardNotice),
  /** 中榜的各家；`won` once a race or a comparison of results has a winner. */
  award: z.nullable(
    z.object({
      teams: z.array(z.object({ organizationName: z.string(), regionCode, won: z.boolean() })),
      awardedAt: z.string(),
    }),
  ),
  contest: z.nullable(citedContest),
  cancelReason: z.nullable(z.string()),
  holdReason: z.nullable(z.string()),
  extendedAt: z.nullable(z.string()),
  /** 张榜前公示到何时。 */
  stageEndsAt: z.nullable(z.string()),
  /** 重新发榜时所引的旧榜，若它也公开。 */
  relistOf: z.nullable(citedChallenge),
});
export type ChallengeDetail = z.output<typeof challengeDetail>;

/** 面议的不算；`count` says how many it rests on. */
export const rewardRange = z.object({ low: fen, high: fen, count: z.int() });

export const challengeQuery = z.strictObject({
  ...pageQuery,
  stage: z._default(z.enum(stages), 'all'),
  region: z.optional(z.string().check(z.maxLength(120), z.regex(/^\d{6}(,\d{6})*$/))),
  field: z.optional(text(20)),
  kind: z.optional(z.enum(challengeKinds)),
  minRewardFen: z.optional(z.coerce.number().check(z.int(), z.minimum(0))),
  maxRewardFen: z.optional(z.coerce.number().check(z.int(), z.minimum(0))),
  q: z.optional(text(60)),
  sort: z._default(z.enum(challengeSorts), 'newest'),
});

/** One step of the way so far, as the demander and the bureau see it. */
export const challengeStep = z.object({
  action: z.string(),
  by: z.string(),
  note: z.string(),
  at: z.string(),
  digest: z.nullable(z.string()),
});
export type ChallengeStep = z.output<typeof challengeStep>;

export const ownChallengeRow = z.object({
  id,
  no: z.nullable(z.string()),
  title: z.string(),
  ...standing,
  hold: z.enum(challengeHolds),
  rewardFen: fen,
  bidDeadline: z.nullable(z.string()),
  stageEndsAt: z.nullable(z.string()),
  updatedAt: z.string(),
  /** Known only once bidding has closed. */
  bidCount: z.nullable(z.int()),
});
export type OwnChallengeRow = z.output<typeof ownChallengeRow>;

/** The full projection, for the demander alone. */
export const ownChallenge = z.object({
  ...ownChallengeRow.shape,
  regionCode,
  version,
  content: challengeContent,
  notice: z.nullable(z.object({ bidIds: z.array(id), startedAt: z.string(), deadline: z.string() })),
  steps: z.array(challengeStep),
  opinions: z.array(challengeOpinion),
  /** Why it came back, when it did. */
  returnReason: z.nullable(z.string()),
  holdReason: z.nullable(z.string()),
  contentVersion: z.int(),
  /** 收到第一份方案之时；指标自此冻结。 */
  firstBidAt: z.nullable(z.string()),
  extendedAt: z.nullable(z.string()),
  relistOf: z.nullable(citedChallenge),
});
export type OwnChallenge = z.output<typeof ownChallenge>;

export const saveChallenge = z.strictObject({ version, content: challengeContent });
export const moveChallenge = z.strictObject({ version });
export const explainMove = z.strictObject({ version, reason: filledText(500) });

import { clarityOf, indicatorSummary, type ChallengeContent } from '@market/contract/challenge';
import type { Challenge } from './challenge.entity.js';

type ListColumns = Pick<
  Challenge,
  | 'content'
  | 'kind'
  | 'title'
  | 'titleEn'
  | 'field'
  | 'rewardFen'
  | 'bidDeadline'
  | 'indicatorSummary'
  | 'clarity'
  | 'directed'
  | 'teamMode'
  | 'teams'
  | 'contestId'
>;

/** The form and the columns cut from it, always written together. */
export const listColumns = (content: ChallengeContent): ListColumns => ({
  content,
  kind: content.kind,
  title: content.title,
  titleEn: content.titleEn || null,
  field: content.field,
  rewardFen: content.rewardFen,
  bidDeadline: content.bidDeadline ? new Date(content.bidDeadline) : null,
  indicatorSummary: indicatorSummary(content.indicators).slice(0, 300),
  clarity: clarityOf(content).score,
  directed: content.publication === 'directed',
  teamMode: content.teamMode,
  teams: content.teams,
  contestId: content.contestId,
});

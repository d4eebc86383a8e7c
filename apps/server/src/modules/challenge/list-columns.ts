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

/** The form without its contact, which is sealed apart; it is written together with the columns cut from it. */
export const listColumns = (content: ChallengeContent): ListColumns => ({
  content: { ...content, contactName: '', contactPhone: '' },
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

import type { ChallengeContent, ChallengeDetail } from './challenge.schema.js';

/** The part of the public projection that is cut from the form. */
export type PublicContent = Pick<
  ChallengeDetail,
  | 'keywords'
  | 'problem'
  | 'abstractEn'
  | 'triedRoutes'
  | 'researchScope'
  | 'deliverables'
  | 'scenario'
  | 'indicators'
  | 'criteria'
  | 'payments'
  | 'durationMonths'
  | 'ownership'
  | 'cooperation'
  | 'bidderRequirements'
  | 'consortiumAllowed'
  | 'individualsAllowed'
  | 'teamMode'
  | 'publication'
> &
  Partial<Pick<ChallengeDetail, 'teams'>>;

/**
 * 脱敏公开时，技术难点、试过的路线、研究内容不进入公开视图，代之以另写的摘要。
 * Named field by field: a field added to the form stays inside until somebody lets it out here. Contacts never do.
 */
export function publicContentOf(content: ChallengeContent): PublicContent {
  // 定向 is seen by the invited alone, and they see all of it.
  const open = content.publication !== 'abstract';
  return {
    ...(content.abstractEn && { abstractEn: content.abstractEn }),
    problem: open ? content.difficulty : content.publicAbstract,
    triedRoutes: open ? content.triedRoutes : null,
    researchScope: open ? content.researchScope : null,
    keywords: content.keywords,
    deliverables: content.deliverables,
    scenario: content.scenario,
    indicators: content.indicators,
    criteria: content.criteria,
    payments: content.payments,
    durationMonths: content.durationMonths,
    ownership: content.ownership,
    cooperation: content.cooperation,
    bidderRequirements: content.bidderRequirements,
    consortiumAllowed: content.consortiumAllowed,
    individualsAllowed: content.individualsAllowed,
    teamMode: content.teamMode,
    ...(content.teams > 1 && { teams: content.teams }),
    publication: content.publication,
  };
}

/** What was published, whole: the bytes its digest is taken over are the canonical JSON of this. */
export type PublishedView = PublicContent &
  Pick<ChallengeContent, 'title' | 'kind' | 'field' | 'rewardFen' | 'bidDeadline'> &
  Partial<Pick<ChallengeContent, 'titleEn'>>;

/** `shown`: what was cut from the form when it was published, when that is known. */
export const publishedViewOf = (
  content: ChallengeContent,
  shown: PublicContent = publicContentOf(content),
): PublishedView => ({
  title: content.title,
  ...(content.titleEn && { titleEn: content.titleEn }),
  kind: content.kind,
  field: content.field,
  rewardFen: content.rewardFen,
  bidDeadline: content.bidDeadline && new Date(content.bidDeadline).toISOString(),
  ...shown,
});

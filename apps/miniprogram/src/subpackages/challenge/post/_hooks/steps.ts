import { postingSteps, type ChallengeContent, type PostingStep } from '@market/contract/challenge';

/** Where the form asks for each part of the content. */
const stepOfField: Record<keyof ChallengeContent, PostingStep> = {
  kind: 'need',
  title: 'need',
  titleEn: 'publication',
  abstractEn: 'publication',
  field: 'need',
  keywords: 'need',
  needId: 'need',
  contestId: 'need',
  difficulty: 'need',
  triedRoutes: 'need',
  researchScope: 'need',
  deliverables: 'need',
  scenario: 'need',
  indicators: 'indicators',
  criteria: 'terms',
  rewardFen: 'terms',
  payments: 'terms',
  durationMonths: 'terms',
  bidDeadline: 'terms',
  ownership: 'terms',
  cooperation: 'terms',
  bidderRequirements: 'terms',
  consortiumAllowed: 'terms',
  individualsAllowed: 'terms',
  teamMode: 'terms',
  teams: 'terms',
  alreadyFunded: 'terms',
  publication: 'publication',
  publicAbstract: 'publication',
  contactName: 'publication',
  contactPhone: 'publication',
};

/** Of a dotted path such as `indicators.2.target`. */
export const stepOfPath = (path: string): PostingStep => stepOfField[path.split('.')[0] as keyof ChallengeContent];

export const stepAfter = (step: PostingStep): PostingStep | undefined => postingSteps[postingSteps.indexOf(step) + 1];
export const stepBefore = (step: PostingStep): PostingStep | undefined => postingSteps[postingSteps.indexOf(step) - 1];

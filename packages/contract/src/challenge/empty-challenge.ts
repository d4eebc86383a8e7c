import type { ChallengeContent } from './challenge.schema.js';
import { defaultCriteria } from './criteria.js';

/** A new draft. Payment nodes start with the split most calls use. */
export const emptyChallenge = (): ChallengeContent => ({
  title: '',
  titleEn: '',
  abstractEn: '',
  kind: 'enterprise',
  field: '',
  keywords: [],
  needId: null,
  difficulty: '',
  triedRoutes: '',
  researchScope: '',
  deliverables: '',
  scenario: '',
  indicators: [],
  criteria: defaultCriteria(),
  rewardFen: 0,
  payments: [
    { label: '签约', percent: 40 },
    { label: '中期', percent: 30 },
    { label: '验收', percent: 30 },
  ],
  durationMonths: 12,
  bidDeadline: null,
  ownership: 'shared',
  cooperation: 'development',
  bidderRequirements: '',
  consortiumAllowed: true,
  individualsAllowed: false,
  teamMode: 'single',
  alreadyFunded: false,
  publication: 'open',
  publicAbstract: '',
  contactName: '',
  contactPhone: '',
});

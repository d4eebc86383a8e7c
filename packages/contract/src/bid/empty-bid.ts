import type { Indicator } from '../challenge/indicator.js';
import type { BidContent } from './bid.schema.js';

export const emptyBid = (indicators: readonly Indicator[]): BidContent => ({
  answers: indicators.map(({ id }) => ({ indicatorId: id, promise: '', level: null, basis: '' })),
  consortium: [],
  route: '',
  milestones: [],
  team: '',
  foundation: '',
  priceFen: 0,
  durationMonths: 0,
  ipClaim: '',
  risks: '',
  relatedParty: 'unsaid',
  relatedPartyNote: '',
  truthful: false,
});

import type { bidIssues, BidContent, BiddingStep, OwnBid } from '@market/contract/bid';

export interface StepProps {
  bid: OwnBid;
  content: BidContent;
  patch: (part: Partial<BidContent>) => void;
  /** Everything still missing, of all steps. */
  issues: ReturnType<typeof bidIssues>;
  /** What to say at a field, once its step was left. */
  errorAt: (path: string) => string | undefined;
  onStep: (step: BiddingStep) => void;
}

import { challengeStateLabels, type ChallengeState } from '@market/contract/challenge';
import { Tag } from '../base/tag';

export interface ChallengeStateTagProps {
  state: ChallengeState;
  bidDeadline: string | null;
  now: Date;
}

export const isAccepting = ({ state, bidDeadline, now }: ChallengeStateTagProps): boolean =>
  state === 'published' && bidDeadline !== null && new Date(bidDeadline) > now;

/** Between the deadline and the server's own step a published challenge takes no bids any more. */
export function ChallengeStateTag(props: ChallengeStateTagProps) {
  if (isAccepting(props)) return <Tag tone="bang">{challengeStateLabels.published}</Tag>;
  return <Tag>{challengeStateLabels[props.state === 'published' ? 'closed' : props.state]}</Tag>;
}

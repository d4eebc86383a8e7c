import { challengeStateLabels, type ChallengeState } from '@market/contract/challenge';
import { ToneTag } from './tone-tag';

const quiet: readonly ChallengeState[] = ['draft', 'rejected', 'failed', 'cancelled'];

export const ChallengeStateTag = ({ state }: { state: ChallengeState }) => (
  <ToneTag tone={quiet.includes(state) ? 'plain' : 'bang'}>{challengeStateLabels[state]}</ToneTag>
);

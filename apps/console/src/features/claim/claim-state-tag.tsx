import { claimStateLabels, type ClaimState } from '@market/contract/claim';
import { ToneTag, type Tone } from '../../components/tone-tag';

const tones: Partial<Record<ClaimState, Tone>> = { submitted: 'warn', granted: 'ok', returned: 'bad', revoked: 'bad' };

export const ClaimStateTag = ({ state }: { state: ClaimState }) => (
  <ToneTag tone={tones[state] ?? 'plain'}>{claimStateLabels[state]}</ToneTag>
);

import { internalRequestStateLabels, type InternalRequestState } from '@market/contract/internal-request';
import { ToneTag, type Tone } from '../../components/tone-tag';

const tones: Record<InternalRequestState, Tone> = { open: 'warn', answered: 'ok', declined: 'bad', closed: 'plain' };

export const RequestStateTag = ({ state }: { state: InternalRequestState }) => (
  <ToneTag tone={tones[state]}>{internalRequestStateLabels[state]}</ToneTag>
);

import { objectionStateLabels, type ObjectionState } from '@market/contract/objection';
import { ToneTag, type Tone } from '../../components/tone-tag';

const tones: Partial<Record<ObjectionState, Tone>> = { submitted: 'warn', accepted: 'warn', upheld: 'bad' };

export const ObjectionStateTag = ({ state }: { state: ObjectionState }) => (
  <ToneTag tone={tones[state] ?? 'plain'}>{objectionStateLabels[state]}</ToneTag>
);

import { correctionStateLabels, type CorrectionState } from '@market/contract/correction';
import { ToneTag, type Tone } from '../../components/tone-tag';

const tones: Record<CorrectionState, Tone> = { open: 'warn', accepted: 'blue', answered: 'ok', rejected: 'plain' };

export const CorrectionStateTag = ({ state }: { state: CorrectionState }) => (
  <ToneTag tone={tones[state]}>{correctionStateLabels[state]}</ToneTag>
);

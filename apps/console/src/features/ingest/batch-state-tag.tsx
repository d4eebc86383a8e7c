import { batchStateLabels, type BatchRow, type BatchState } from '@market/contract/ingest';
import { ToneTag, type Tone } from '../../components/tone-tag';

const tones: Record<BatchState, Tone> = {
  reading: 'blue',
  previewed: 'warn',
  submitting: 'blue',
  cancelling: 'blue',
  submitted: 'ok',
  cancelled: 'plain',
  failed: 'bad',
};

/** 批次走到哪一步。Some rows handed over and others still open is a case of its own. */
export const BatchStateTag = ({ batch: { state, counts } }: { batch: Pick<BatchRow, 'state' | 'counts'> }) => (
  <ToneTag tone={tones[state]}>
    {state === 'previewed' && counts.submitted > 0 ? '提交了一部分' : batchStateLabels[state]}
  </ToneTag>
);

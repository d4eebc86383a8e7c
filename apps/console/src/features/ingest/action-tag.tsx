import { rowActionLabels, rowDecisionLabels, type BatchLine, type RowAction } from '@market/contract/ingest';
import { ToneTag, type Tone } from '../../components/tone-tag';

const tones: Record<RowAction, Tone> = {
  new: 'ok',
  changed: 'blue',
  unchanged: 'plain',
  duplicate: 'warn',
  suspected: 'warn',
  conflict: 'warn',
  invalid: 'bad',
};

/** 结果：what the row was found to be, or what a person made of it. */
export function ActionTag({ line: { action, decision, submitted } }: { line: BatchLine }) {
  if (submitted) return <ToneTag tone="ok">已提交</ToneTag>;
  if (decision) return <ToneTag tone="blue">{rowDecisionLabels[decision]}</ToneTag>;
  return <ToneTag tone={tones[action]}>{rowActionLabels[action]}</ToneTag>;
}

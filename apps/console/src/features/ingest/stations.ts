import type { BatchDetail } from '@market/contract/ingest';

/** 导入的五站。The first is over as soon as there is a batch; the others are steps of its page. */
export const stations = ['上传', '列映射', '校验', '看差异', '提交'] as const;
export const steps = ['mapping', 'check', 'diff', 'submit'] as const;
export type Step = (typeof steps)[number];

type Batch = Pick<BatchDetail, 'state' | 'counts' | 'missing'>;

/** Where a batch that was left is taken up again: at the first thing that waits for a person. */
export function firstStep({ counts, missing }: Omit<Batch, 'state'>): Step {
  if (missing.length > 0) return 'mapping';
  if (counts.invalid > 0 && counts.open > 0) return 'check';
  return counts.open > 0 ? 'diff' : 'submit';
}

/** The step to show: what the address says, as far as the batch allows it. One handed over can still be read. */
export function stepOf(batch: Batch, wanted: Step | undefined): Step {
  if (batch.state === 'submitted') return wanted === 'check' ? 'check' : 'submit';
  return batch.state === 'previewed' ? (wanted ?? firstStep(batch)) : 'submit';
}

export function stationOf(state: Batch['state'], step: Step): number {
  if (state === 'reading' || state === 'failed') return 0;
  return steps.indexOf(state === 'submitted' ? 'submit' : step) + 1;
}

import type { ImportRegion } from '../record/sheet-context.js';
import type { Refusal } from '../reading/import-refused.js';
import type { PreviewRequest, PreviewRow, PreviewSummary } from './preview.js';

export interface WorkerInput {
  request: PreviewRequest;
  region: ImportRegion;
}

/** From the worker; it sends the next bunch of rows once the one before was acknowledged. */
export type WorkerMessage =
  | { kind: 'rows'; rows: PreviewRow[] }
  | { kind: 'done'; summary: PreviewSummary }
  | { kind: 'refused'; code: Refusal; detail: string | undefined };

export const ACKNOWLEDGED = 'acknowledged';

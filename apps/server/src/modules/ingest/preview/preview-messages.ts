import type { ImportRegion } from '../record/sheet-context.js';
import type { Refusal } from '../reading/import-refused.js';
import type { PreviewRequest, PreviewSummary } from './preview.js';

export interface WorkerInput {
  request: PreviewRequest;
  region: ImportRegion;
}

/** From the worker; it sends the next rows once those before were acknowledged. As text they cross over at a third of the cost. */
export type WorkerMessage =
  | { kind: 'rows'; json: string }
  | { kind: 'done'; summary: PreviewSummary }
  | { kind: 'refused'; code: Refusal; detail: string | undefined };

export const ACKNOWLEDGED = 'acknowledged';

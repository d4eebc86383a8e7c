import type { BatchCounts } from '@market/contract/ingest';
import type { KnownRecord } from '../matching/known-records.js';
import type { ImportRegion } from '../record/sheet-context.js';
import type { Refusal } from '../reading/import-refused.js';
import type { PreviewRequest, PreviewSummary } from './preview.js';

export interface WorkerInput {
  request: PreviewRequest;
  region: ImportRegion;
  /** What counts as today in the file. */
  now: Date;
  /** What is sent back: rows to be shown, or chunks to be stored. */
  wanted: 'rows' | 'chunks';
}

export interface PackedChunk {
  number: number;
  counts: BatchCounts;
  packed: string;
}

/** From the worker; after a few that were not acknowledged it waits. As text rows cross over at a third of the cost. */
export type WorkerMessage =
  | { kind: 'moreKnown' }
  | { kind: 'rows'; json: string }
  | { kind: 'chunk'; chunk: PackedChunk }
  | { kind: 'done'; summary: PreviewSummary }
  | { kind: 'refused'; code: Refusal; detail: string | undefined };

/** To the worker: records it asked for, an empty list at their end; or that something was taken. */
export type WorkerAnswer = { kind: 'known'; records: KnownRecord[] } | { kind: 'taken' };

/** Chunks under way to the database while the next is being read. */
export const MOST_UNDER_WAY = 4;

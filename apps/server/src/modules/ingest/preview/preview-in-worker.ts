import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../../config/app-config.js';
import type { KnownRecord } from '../matching/known-records.js';
import { ImportRefused } from '../reading/import-refused.js';
import type { PackedChunk, WorkerAnswer, WorkerInput, WorkerMessage } from './preview-messages.js';
import type { PreviewSummary } from './preview.js';

/** A thread runs JavaScript alone: the built file, also where this one is run from its source. */
const WORKER = path.join(projectRoot, 'apps/server/dist/modules/ingest/preview/preview.worker.js');
/** What the parsing of one file may take; a file that needs more is no file of a bureau. */
const MEMORY = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 24 };

interface Exchange {
  /** The records to compare with, in bunches that are not empty; none without a database. */
  known?: AsyncIterable<KnownRecord[]>;
  /** JSON arrays of PreviewRow. */
  takeRows?: (json: string) => void;
  /** Several may be under way at once; when one fails the reading ends with its error. */
  takeChunk?: (chunk: PackedChunk) => Promise<void>;
}

/**
 * Previews a file in a thread of its own with its own memory, so that neither a long file nor a hostile one is felt by
 * whoever else is served. Throws an ImportRefused when the file is not read.
 */
export async function previewInWorker(input: WorkerInput, exchange: Exchange): Promise<PreviewSummary> {
  const worker = new Worker(WORKER, {
    workerData: input,
    resourceLimits: MEMORY,
  });
  const known = exchange.known?.[Symbol.asyncIterator]();
  const answer = (message: WorkerAnswer): void => worker.postMessage(message);
  const taking: Promise<void>[] = [];
  const react = async (message: WorkerMessage): Promise<void> => {
    if (message.kind === 'moreKnown') {
      const next = await known?.next();
      return answer({ kind: 'known', records: next && !next.done ? next.value : [] });
    }
    if (message.kind === 'rows') exchange.takeRows?.(message.json);
    if (message.kind === 'chunk') await exchange.takeChunk?.(message.chunk);
    answer({ kind: 'taken' });
  };
  try {
    return await new Promise<PreviewSummary>((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'done') return void Promise.all(taking).then(() => resolve(message.summary), reject);
        if (message.kind === 'refused') return reject(new ImportRefused(message.code, message.detail));
        const reaction = react(message);
        taking.push(reaction);
        reaction.catch(reject);
      });
      worker.on('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ImportRefused('inflatesTooMuch') : error),
      );
      worker.on('exit', (code) => {
        if (code !== 0) reject(new Error(`the import worker ended with ${code}`));
      });
    });
  } finally {
    await worker.terminate();
    await known?.return?.();
  }
}

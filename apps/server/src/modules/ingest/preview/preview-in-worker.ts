import { Worker } from 'node:worker_threads';
import { ImportRefused } from '../reading/import-refused.js';
import type { ImportRegion } from '../record/sheet-context.js';
import { ACKNOWLEDGED, type WorkerMessage } from './preview-messages.js';
import type { PreviewRequest, PreviewSummary } from './preview.js';

/** What the parsing of one file may take; a file that needs more is no file of a bureau. */
const MEMORY = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 24 };

/**
 * Previews a file in a thread of its own with its own memory, so that neither a long file nor a hostile one is felt by
 * whoever else is served. `take` gets JSON arrays of PreviewRow. Throws an ImportRefused when the file is not read.
 */
export function previewInWorker(
  request: PreviewRequest,
  region: ImportRegion,
  take: (json: string) => void,
): Promise<PreviewSummary> {
  const worker = new Worker(new URL('./preview.worker.js', import.meta.url), {
    workerData: { request, region },
    resourceLimits: MEMORY,
  });
  return new Promise<PreviewSummary>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'done') return resolve(message.summary);
      if (message.kind === 'refused') return reject(new ImportRefused(message.code, message.detail));
      take(message.json);
      worker.postMessage(ACKNOWLEDGED);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ImportRefused('inflatesTooMuch') : error),
    );
    worker.on('exit', () => reject(new Error('the import worker ended without an answer')));
  }).finally(() => worker.terminate());
}

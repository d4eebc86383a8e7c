import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AttachmentType } from '@market/contract/attachment';
import { projectRoot } from '../../../config/app-config.js';
import type { MarkJob } from './watermark.worker.js';

/** A thread runs JavaScript alone: the built file, also where this one is run from its source. */
const WORKER = path.join(projectRoot, 'apps/server/dist/modules/disclosure/watermark/watermark.worker.js');
/** What marking one file of 20 MB may take; a picture that unfolds to more stays as it is. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 };
const TIME_MS = 15_000;

/**
 * The file with `text` written over its pages, a picture as a PDF page; made in a thread of its own, so that nobody else
 * waits for a hostile one. Undefined where that cannot be done (Word, Excel, PPT, encrypted, too large, broken): the
 * caller then gives the file as it is, under a number.
 */
export async function markFile(type: AttachmentType, content: Buffer, text: string): Promise<Uint8Array | undefined> {
  if (type !== 'pdf' && type !== 'png' && type !== 'jpg') return undefined;
  const workerData: MarkJob = { type, content, text };
  const worker = new Worker(WORKER, { workerData, resourceLimits: MEMORY });
  const late = setTimeout(() => void worker.terminate(), TIME_MS);
  try {
    return await new Promise<Uint8Array | undefined>((resolve) => {
      worker.once('message', (marked: Uint8Array) => resolve(marked));
      worker.once('error', () => resolve(undefined));
      worker.once('exit', () => resolve(undefined));
    });
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}

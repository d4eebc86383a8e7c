import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { ImportRefused } from '../reading/import-refused.js';
import { previewFile } from './preview-file.js';
import type { WorkerInput, WorkerMessage } from './preview-messages.js';

const send = (message: WorkerMessage): void => parentPort?.postMessage(message);

async function run({ request, region }: WorkerInput): Promise<void> {
  const bunches = previewFile(request, region, new Date());
  for (;;) {
    const next = await bunches.next();
    if (next.done) return send({ kind: 'done', summary: next.value });
    send({ kind: 'rows', json: JSON.stringify(next.value) });
    if (parentPort) await once(parentPort, 'message');
  }
}

try {
  await run(workerData as WorkerInput);
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  send({ kind: 'refused', code: error.code, detail: error.detail });
}
parentPort?.close();

import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { CHUNK_ROWS, countRows, pack } from '../chunk-rows.js';
import type { KnownRecord } from '../matching/known-records.js';
import { ImportRefused } from '../reading/import-refused.js';
import { shownRow, type ReadRow } from './preview.js';
import { previewFile } from './preview-file.js';
import { MOST_UNDER_WAY, type WorkerAnswer, type WorkerInput, type WorkerMessage } from './preview-messages.js';

if (!parentPort) throw new Error('to be run as a worker');
const port = parentPort;
const send = (message: WorkerMessage): void => port.postMessage(message);

async function* known(): AsyncGenerator<KnownRecord[]> {
  for (;;) {
    send({ kind: 'moreKnown' });
    const [answer] = (await once(port, 'message')) as [WorkerAnswer];
    if (answer.kind !== 'known' || answer.records.length === 0) break;
    yield answer.records;
  }
  port.on('message', () => {
    underWay--;
    go();
  });
}

let underWay = 0;
let go: () => void = () => undefined;

async function deliver(message: WorkerMessage): Promise<void> {
  send(message);
  if (++underWay >= MOST_UNDER_WAY) await new Promise<void>((resolve) => (go = resolve));
}

async function run({ request, region, now, wanted }: WorkerInput): Promise<void> {
  const bunches = previewFile(request, region, now, known());
  let rest: ReadRow[] = [];
  let number = 0;
  const cut = async (least: number): Promise<void> => {
    let at = 0;
    for (; rest.length - at >= least; at += CHUNK_ROWS) {
      const rows = rest.slice(at, at + CHUNK_ROWS);
      await deliver({ kind: 'chunk', chunk: { number: number++, counts: countRows(rows), packed: pack(rows) } });
    }
    rest = rest.slice(at);
  };
  for (;;) {
    const next = await bunches.next();
    if (wanted === 'rows') {
      if (!next.done) await deliver({ kind: 'rows', json: JSON.stringify(next.value.map(shownRow)) });
    } else {
      if (!next.done) rest.push(...next.value);
      await cut(next.done ? 1 : CHUNK_ROWS);
    }
    if (next.done) return send({ kind: 'done', summary: next.value });
  }
}

try {
  await run(workerData as WorkerInput);
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  send({ kind: 'refused', code: error.code, detail: error.detail });
}
port.close();

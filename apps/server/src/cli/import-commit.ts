import { createReadStream } from 'node:fs';
import path from 'node:path';
import { batchStateLabels } from '@market/contract/ingest';
import { getRecordType } from '@market/contract/record';
import { Transactions } from '../common/transactions.js';
import { BatchService } from '../modules/ingest/batch.service.js';
import type { Batch } from '../modules/ingest/batch.entity.js';
import { shownRow } from '../modules/ingest/preview/preview.js';
import { UnattendedService } from '../modules/ingest/unattended.service.js';
import { CommandError, type Given } from './command.js';
import type { ImportTarget } from './import.js';
import { printJson, printText } from './import-print.js';
import { withApp } from './open-app.js';
import { operator } from './operator.js';

/** Keeps the file as a batch, reads it, and hands all of its rows that are ready over for verification. */
export const commit = (given: Given, { spec, region, file }: ImportTarget): Promise<void> =>
  withApp(given.config, async (app) => {
    const by = operator('POST /staff/batches');
    const origin = { regionCode: region.code, recordType: spec.type, source: 'cli' } as const;
    const bringing = { ...origin, name: path.basename(file), content: createReadStream(file) };
    const write = app.get(Transactions).write.bind(app.get(Transactions));
    const batch = await app.get(BatchService).bring(by.actor, bringing, (work) => write(by, work));
    await finish(given, app.get(UnattendedService), batch.id);
  });

/** Goes on with a batch that was interrupted, from wherever it stands. */
export const resume = (given: Given): Promise<void> =>
  withApp(given.config, (app) => finish(given, app.get(UnattendedService), given.words[0] ?? ''));

async function finish({ flags, say }: Given, unattended: UnattendedService, id: string): Promise<void> {
  const json = flags.has('json');
  const batch = await unattended.finish(
    id,
    operator('POST /staff/batches/{id}/submit'),
    json ? () => undefined : progress(say),
  );
  if (batch.state === 'failed' || batch.state === 'cancelled')
    throw new CommandError(batch.failure ?? `这个批次${batchStateLabels[batch.state]}`);
  const spec = getRecordType(batch.recordType);
  const printed = json ? printJson(spec.type, say) : printText(spec.label, say);
  for await (const rows of unattended.rows(batch)) printed.take(JSON.stringify(rows.map(shownRow)));
  printed.end(summaryOf(batch));
  if (batch.failure !== null) throw new CommandError(batch.failure);
}

function summaryOf(batch: Batch) {
  const { id, state, regionCode, tables, counts, readMs } = batch;
  return { batch: id, state, regionCode, sheets: tables, ...counts, seconds: (readMs ?? 0) / 1000 };
}

/** A line when a step begins and one for each second of it. */
function progress(say: Given['say']): (batch: Batch) => void {
  let last = '';
  return ({ id, state, done, chunks }) => {
    if (last === '') say(`批次 ${id}。中断了可以接着做：market import --resume ${id}`);
    const line =
      state === 'reading' ? `读取：${done} 行` : state === 'submitting' ? `提交：${done} / ${chunks} 段` : id;
    if (line !== last && line !== id) say(line);
    last = line;
  };
}

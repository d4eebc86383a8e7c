import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import type { AppConfig } from '../config/app-config.js';
import { openDataSource } from '../database/data-source.js';
import { BatchChunk } from '../modules/ingest/batch-chunk.entity.js';
import { Batch } from '../modules/ingest/batch.entity.js';
import { BatchRepository } from '../modules/ingest/batch.repository.js';
import { ColumnMapping } from '../modules/ingest/column-mapping.entity.js';
import { ColumnMappingRepository } from '../modules/ingest/column-mapping.repository.js';
import { KnownRepository } from '../modules/ingest/known.repository.js';
import { previewInWorker } from '../modules/ingest/preview/preview-in-worker.js';
import { ImportRefused } from '../modules/ingest/reading/import-refused.js';
import { MarketRecord } from '../modules/record/record.entity.js';
import { CommandError, type Given } from './command.js';
import type { ImportTarget } from './import.js';
import { printJson, printText } from './import-print.js';

/** What a batch of the file would be, compared with the records where there is a database; without one each row is new. */
export async function rehearse({ config, flags, say }: Given, target: ImportTarget): Promise<void> {
  const { spec, region, file } = target;
  const printed = flags.has('json') ? printJson(spec.type, say) : printText(spec.label, say);
  const dataSource = await openRecords(config);
  try {
    const around = dataSource && (await recordsAround(dataSource, target));
    const request = { file, recordType: spec.type, ...around?.asked };
    const input = { request, region, now: new Date(), wanted: 'rows' } as const;
    const exchange = { takeRows: printed.take, ...(around && { known: around.known }) };
    printed.end({ ...(await previewInWorker(input, exchange)), compared: dataSource !== undefined });
  } catch (error) {
    throw error instanceof ImportRefused ? new CommandError(error.message) : error;
  } finally {
    await dataSource?.destroy();
  }
}

/** None where the embedded database was never made, or is not of this version. */
async function openRecords(config: AppConfig): Promise<DataSource | undefined> {
  const [engine, path = ''] = config.databaseUrl.split(/:(.*)/s);
  if (engine === 'sqlite' && !existsSync(path)) return undefined;
  const dataSource = await openDataSource(config);
  if (!(await dataSource.showMigrations())) return dataSource;
  await dataSource.destroy();
  return undefined;
}

/** What the reading of a batch asks the database for. */
async function recordsAround(dataSource: DataSource, { spec, region }: ImportTarget) {
  const kind = { regionCode: region.code, recordType: spec.type };
  const batches = new BatchRepository(dataSource.getRepository(Batch), dataSource.getRepository(BatchChunk));
  const mappings = new ColumnMappingRepository(dataSource.getRepository(ColumnMapping));
  const last = await batches.lastSubmittedAt({ ...kind, id: '' });
  return {
    asked: { remembered: await mappings.remembered(kind), lastImportAt: last?.toISOString() ?? null },
    known: new KnownRepository(dataSource.getRepository(MarketRecord)).all(kind),
  };
}

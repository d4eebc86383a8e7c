import type { BatchSource } from '@market/contract/ingest';
import type { Actor } from '@market/contract/shared';
import type { StoredFile } from '../../integrations/storage/storage.port.js';
import { Batch } from './batch.entity.js';
import { noCounts } from './chunk-rows.js';

interface Beginning extends StoredFile {
  id: string;
  regionCode: string;
  recordType: string;
  source: BatchSource;
  name: string;
  by: Pick<Actor, 'accountId' | 'displayName'>;
  now: Date;
}

/** A batch whose file is kept and not yet read. */
export const newBatch = ({ by, now, ...origin }: Beginning): Batch =>
  Object.assign(new Batch(), origin, {
    state: 'reading',
    version: 1,
    counts: noCounts(),
    tables: [],
    mapping: { columns: {}, fills: {} },
    readMs: null,
    done: 0,
    chunks: 0,
    reading: 0,
    run: 0,
    chosen: null,
    attempts: 0,
    failure: null,
    createdBy: by.accountId,
    createdByName: by.displayName,
    submittedBy: null,
    submittedByName: null,
    createdAt: now,
    previewedAt: null,
    submittedAt: null,
  } as const);

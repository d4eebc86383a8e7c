import type { Batch } from './batch.entity.js';

/** Where the file of a batch is kept. */
export const fileKey = ({ id }: Pick<Batch, 'id'>): string => `batches/${id}`;

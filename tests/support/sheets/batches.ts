import type { Answer } from '@market/api-client';
import { BatchJobs } from '../../../apps/server/src/modules/ingest/batch-jobs.js';
import { signInToConsole, type TestApp } from '../app.js';
import type { Client } from '@market/api-client';
import type { Role } from '@market/contract/shared';

type Batch = Answer<'GET /staff/batches/{id}'>;
type Rows = Answer<'GET /staff/batches/{id}/rows'>['items'];

/** A bureau's desk: uploads as its page does, and lets the jobs do what batches wait for. */
export interface ImportDesk {
  call: Client;
  upload(
    name: string,
    content: Buffer | string,
    type: string,
    region: string,
  ): Promise<{ status: number; batch: Batch }>;
  /** Uploads and waits until it is read. */
  read(name: string, content: Buffer | string, type: string, region: string): Promise<Batch>;
  submit(batch: Batch, rows?: number[]): Promise<Batch>;
  get(id: string): Promise<Batch>;
  /** The annotated sheet. */
  sheet(id: string): Promise<string>;
  rows(id: string, query?: { action?: 'invalid' | 'conflict' | 'suspected' | 'changed' | 'new' }): Promise<Rows>;
}

export async function importDesk(
  market: TestApp,
  username: string,
  roles: Role[],
  region: string | null,
): Promise<ImportDesk> {
  const call = await market.staff(username, roles, region);
  const headers = await signInToConsole(market.app, username);
  const work = () => market.app.get(BatchJobs).workAll();
  const get = (id: string) => call('GET /staff/batches/{id}', { params: { id } });
  const upload: ImportDesk['upload'] = async (name, content, type, region) => {
    const answer = await market.app.inject({
      method: 'POST',
      url: '/api/v1/staff/batches',
      query: { region, type, name },
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(content),
    });
    return { status: answer.statusCode, batch: answer.json<Batch>() };
  };
  return {
    call,
    get,
    upload,
    async read(...file) {
      const { status, batch } = await upload(...file);
      if (status !== 201) throw new Error(JSON.stringify(batch));
      await work();
      return get(batch.id);
    },
    sheet: async (id) => (await market.app.inject({ url: `/api/v1/staff/batches/${id}/sheet`, headers })).body,
    async submit({ id, version }, rows) {
      await call('POST /staff/batches/{id}/submit', { params: { id }, body: { version, ...(rows && { rows }) } });
      await work();
      return get(id);
    },
    async rows(id, query = {}) {
      return (await call('GET /staff/batches/{id}/rows', { params: { id }, query: { limit: 100, ...query } })).items;
    },
  };
}

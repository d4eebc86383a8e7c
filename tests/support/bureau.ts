import type { RecordContent, StaffRecordDetail } from '@market/contract/record';
import type { Client } from '@market/api-client';
import type { TestApp } from './app.js';

export const SUZHOU = '320500';
export const WUXI = '320200';
export const PUTUO = '310107';

export const carrier = (title: string, change: Partial<RecordContent> = {}): RecordContent => ({
  title,
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: null,
  ...change,
  fields: { kind: '孵化器', level: '国家级', operator: '运营公司', ...change.fields },
});

export const policy = (title: string, fields: RecordContent['fields'] = {}): RecordContent => ({
  ...carrier(title),
  fields: { issuer: '市科技局', validity: '有效', ...fields },
});

/** The two people of one bureau, and what they do every day. */
export async function bureau(market: TestApp, regionCode: string) {
  const maintainer = await market.staff(`m-${regionCode}`, ['maintainer'], regionCode);
  const verifier = await market.staff(`v-${regionCode}`, ['verifier'], regionCode);
  const draft = (content: RecordContent, recordType = 'carrier') =>
    maintainer('POST /staff/records', { body: { recordType, regionCode, content } });
  const edit = ({ row }: StaffRecordDetail, content: RecordContent) =>
    maintainer('PUT /staff/records/{id}', { params: { id: row.id }, body: { version: row.version, content } });
  const submit = ({ row }: StaffRecordDetail) =>
    maintainer('POST /staff/records/{id}/submit', { params: { id: row.id }, body: { version: row.version } });
  const accept = ({ row }: StaffRecordDetail, by: Client = verifier) =>
    by('POST /staff/records/{id}/accept', { params: { id: row.id }, body: { version: row.version } });
  return {
    regionCode,
    maintainer,
    verifier,
    draft,
    edit,
    submit,
    accept,
    publish: async (content: RecordContent, recordType = 'carrier') =>
      accept(await submit(await draft(content, recordType))),
    /** A published record of the type with just these fields; answers its id. */
    publishOne: async (recordType: string, title: string, fields: RecordContent['fields']) =>
      (await accept(await submit(await draft({ ...carrier(title), fields }, recordType)))).row.id,
    change: async (detail: StaffRecordDetail, content: RecordContent) =>
      accept(await submit(await edit(detail, content))),
    get: (id: string) => maintainer('GET /staff/records/{id}', { params: { id } }),
  };
}
export type Bureau = Awaited<ReturnType<typeof bureau>>;

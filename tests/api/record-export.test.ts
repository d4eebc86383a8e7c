import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { valueAt } from '@market/contract/ingest';
import { recordTypes, type RecordContent, type RecordTypeSpec } from '@market/contract/record';
import { csv } from '@market/contract/shared';
import { writtenDays } from '../../apps/server/src/database/demo/demo-days.js';
import { readDemoFiles } from '../../apps/server/src/database/demo/demo-files.js';
import { exportCell, exportColumns } from '../../apps/server/src/modules/ingest/export/export-cells.js';
import { differences } from '../../apps/server/src/modules/ingest/matching/differences.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { preview } from '../support/sheets/preview.js';

const REGION = '320500';
const BUREAU = '苏州市科学技术局';
const now = new Date('2026-11-21T04:00:00Z');
const { records } = readDemoFiles();

/** Exports the records and reads the sheet as an import does. */
async function carried(spec: RecordTypeSpec, contents: readonly RecordContent[]): Promise<RecordContent[]> {
  const columns = exportColumns(spec);
  const lines = contents.map((content) => columns.map((column) => exportCell(spec, column, content, content.fields)));
  const { rows } = await preview('导出.csv', csv([columns.map(({ title }) => title), ...lines]), spec.type, REGION);
  return rows.map(({ record }) => record);
}

describe.each(recordTypes.map((spec) => [spec.label, spec] as const))('%s exported', (_, spec) => {
  const personal = new Set(spec.fields.filter(({ mask }) => mask).map(({ key }) => key));

  it('is read back by the import: nothing lost, nothing personal, the same again and again', async () => {
    const written = records.filter(({ recordType, regionCode }) => recordType === spec.type && regionCode === REGION);
    const contents = written.map(({ content }) => writtenDays(spec, content, now));
    const read = await carried(spec, contents);
    expect(read.map(({ title }) => title)).toEqual(contents.map(({ title }) => title));
    for (const [i, { fields }] of contents.entries()) {
      const open = Object.keys(fields).filter((key) => !personal.has(key));
      const kept = Object.keys(read[i]?.fields ?? {});
      expect(kept).toEqual(expect.arrayContaining(open));
      expect(kept.filter((key) => personal.has(key))).toEqual([]);
    }
    expect(await carried(spec, read)).toEqual(read);
    const changed = contents.flatMap((content, i) => {
      const back = read[i] ?? content;
      return differences(spec, content, back, BUREAU).map((part) => [
        part,
        valueAt(content, part),
        valueAt(back, part),
      ]);
    });
    expect(changed).toEqual([]);
  });
});

const ranged = recordTypes.flatMap((spec) =>
  spec.fields.flatMap(({ key, beside }) =>
    beside?.upTo === undefined ? [] : [[spec.label, spec, key, beside.upTo] as const],
  ),
);

describe.each(ranged)('%s with an amount from %#', (_, spec, lower, upper) => {
  it.each([
    ['only the lower end', { [lower]: 5_000_000 }],
    ['only the upper end', { [upper]: 5_000_000 }],
    ['both ends alike', { [lower]: 5_000_000, [upper]: 5_000_000 }],
    ['a range', { [lower]: 3_000_000, [upper]: 5_000_000 }],
  ])('says %s, and the same when it comes back', async (_name, amounts) => {
    const [found] = records.filter(({ recordType }) => recordType === spec.type);
    if (!found) throw new Error(`no ${spec.type}`);
    const { [lower]: _low, [upper]: _high, ...rest } = found.content.fields;
    const content = { ...found.content, fields: { ...rest, ...amounts } };
    const [read] = await carried(spec, [content]);
    expect(differences(spec, content, read ?? content, BUREAU)).toEqual([]);
    expect({ low: read?.fields[lower], high: read?.fields[upper] }).toEqual({
      low: content.fields[lower],
      high: content.fields[upper],
    });
  });
});

describe.each(databases)('the export of records on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let headers: Record<string, string>;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const editor = await market.staff('suzhou-desk', ['maintainer'], REGION);
    const elsewhere = await market.staff('wuxi-desk', ['maintainer'], '320200');
    const content = (title: string): RecordContent => ({
      ...{ title, summary: '', tags: ['光学'], provenance: 'bureau', sourceName: '演示', sourceUrl: null },
      ...{ sourceDate: null, share: 'unconditional', location: null },
      fields: { host: '演示·中心', originalValueFen: 5_242_000_050, contactPhones: ['13800000001'] },
    });
    const enter = (by: typeof editor, regionCode: string, title: string) =>
      by('POST /staff/records', { body: { recordType: 'instrument', regionCode, content: content(title) } });
    for (const title of ['演示·甲镜', '演示·乙镜', '=演示·丙镜']) await enter(editor, REGION, title);
    await enter(elsewhere, '320200', '演示·外地镜');
    headers = await signInToConsole(market.app, 'suzhou-desk');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const get = (kind: string, query: Record<string, string>) =>
    market.app.inject({
      url: `/api/v1/staff/records/export/${kind}`,
      query: { type: 'instrument', ...query },
      headers,
    });

  it('holds the bureau’s own records as they were filtered and ordered, and no formula', async () => {
    const all = await get('csv', { sort: 'title' });
    expect(all.headers['content-disposition']).toContain(encodeURIComponent('大型仪器'));
    const lines = all.body.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('"仪器名称"');
    expect(all.body).toContain('"\'=演示·丙镜"');
    expect(all.body).toContain('"5242.00005"');
    expect(all.body).not.toMatch(/外地镜|13800000001/);
    expect((await get('csv', { q: '乙' })).body.trim().split('\r\n')).toHaveLength(2);
  });

  it('is as well a workbook that the import reads', async () => {
    const { rawPayload, statusCode } = await get('xlsx', {});
    expect(statusCode).toBe(200);
    const { rows } = await preview('导出.xlsx', rawPayload, 'instrument', REGION);
    expect(rows.map(({ record }) => record.title).sort()).toEqual(['=演示·丙镜', '演示·乙镜', '演示·甲镜'].sort());
  });

  it('refuses an unknown type', async () => {
    expect((await get('csv', { type: 'nothing' })).statusCode).toBe(400);
  });
});

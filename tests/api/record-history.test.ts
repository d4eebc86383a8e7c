import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, carrier, SUZHOU, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

describe.each(databases)('the public history of a record on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Bureau;
  const history = (id: string) => market.anonymous('GET /records/{id}/versions', { params: { id } });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await bureau(market, SUZHOU);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('says when which bureau changed what, newest first, and names no person', async () => {
    const first = await suzhou.publish(carrier('澄湖孵化器'));
    const contact = { contactPerson: '钱工', contactPhones: ['13800005973'], remark: '内部说明' };
    await suzhou.change(first, carrier('澄湖科创园', { fields: { level: '省级', ...contact } }));
    const answer = await history(first.row.id);
    expect(answer).toMatchObject({
      earlier: 0,
      items: [
        {
          number: 2,
          regionCode: SUZHOU,
          note: '',
          changes: [
            { before: '澄湖孵化器', after: '澄湖科创园' },
            { label: '级别', before: '国家级', after: '省级' },
          ],
        },
        { number: 1, changes: [] },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/钱工|13800005973|内部说明|m-320500|v-320500/);
  });

  it('knows nothing of drafts, of changes not yet verified, or of what was taken down', async () => {
    const draft = await suzhou.draft(carrier('未发布'));
    expect(await outcome(history(draft.row.id))).toBe('notFound');
    const shown = await suzhou.publish(carrier('已发布'));
    const edited = await suzhou.edit(shown, carrier('还没核验'));
    expect((await history(shown.row.id)).items).toHaveLength(1);
    await suzhou.verifier('POST /staff/records/{id}/withdraw', {
      params: { id: shown.row.id },
      body: { version: edited.row.version, reason: '停用' },
    });
    expect(await outcome(history(shown.row.id))).toBe('notFound');
  });

  it('shows the last twenty and says how many came before', async () => {
    let record = await suzhou.publish(carrier('第 1 版'));
    for (let i = 2; i <= 22; i += 1) record = await suzhou.change(record, carrier(`第 ${i} 版`));
    const { items, earlier } = await history(record.row.id);
    expect([items.length, earlier]).toEqual([20, 2]);
    expect(items.at(-1)?.changes).toMatchObject([{ before: '第 2 版', after: '第 3 版' }]);
  });
});

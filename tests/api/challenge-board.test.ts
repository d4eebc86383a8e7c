import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Request } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { ChallengeStepRow } from '../../apps/server/src/modules/challenge/challenge-step.entity.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, outcome, submitChallenge } from '../support/samples.js';
import { fromBufferPromise } from 'yauzl';

type Query = NonNullable<Request<'GET /staff/challenges'>['query']>;

describe.each(databases)('the board of challenges on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let vetter: Client;
  const ids: string[] = [];

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    vetter = await market.staff('suzhou-vetter', ['vetter'], SUZHOU);
    for (const title of ['=HYPERLINK("x")', '第二张', '第三张']) {
      const { id } = await submitChallenge(demander, challengeContent({ title }));
      ids.push(id);
    }
    const [first, second] = ids;
    const waited = (days: number) => ({ at: new Date(Date.now() - days * DAY_MS) });
    const steps = market.dataSource.getRepository(ChallengeStepRow);
    await steps.update({ challengeId: first ?? '' }, waited(30));
    await steps.update({ challengeId: second ?? '' }, waited(20));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const board = (query: Query) => vetter('GET /staff/challenges', { query });
  const list = async (query: Query) => (await board(query)).items.map(({ id }) => id);

  it('says whose turn it is since when and until when, to the bureau of the place alone', async () => {
    const { items, total } = await board({ column: 'vetting' });
    expect(total).toBe(3);
    expect(items.map(({ duty }) => [duty?.kind, duty?.by, duty?.overdue])).toEqual([
      ['vet', 'bureau', false],
      ['vet', 'bureau', true],
      ['vet', 'bureau', true],
    ]);
    const wuxi = await market.staff('wuxi-vetter', ['vetter'], WUXI);
    expect((await wuxi('GET /staff/challenges', { query: {} })).items).toEqual([]);
    const stranger = await market.user('stranger');
    expect(await outcome(stranger('GET /staff/challenges', { query: {} }))).toBe('forbidden');
  });

  it('sorts by term and by time in the state, and pages through either', async () => {
    expect(await list({ sort: 'due' })).toEqual(ids);
    const page = await board({ sort: 'oldest', limit: 2 });
    expect(page.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = await board({ sort: 'oldest', limit: 2, cursor: page.nextCursor ?? '' });
    expect(rest.items.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(rest.nextCursor).toBeNull();
  });

  it('keeps to what is overdue, to a field, to a column', async () => {
    expect(await list({ overdue: '1' })).toEqual([ids[1], ids[0]]);
    expect(await list({ field: '新材料', state: 'vetting' })).toHaveLength(3);
    expect(await list({ field: '人工智能' })).toEqual([]);
    expect(await list({ column: 'accepting' })).toEqual([]);
    expect(await list({ column: 'accepting', state: 'vetting' })).toEqual([]);
  });

  it('exports what is shown, a title that looks like a formula as text', async () => {
    const headers = await signInToConsole(market.app, 'suzhou-vetter');
    const url = '/api/v1/staff/challenge-board/export/csv?sort=due&overdue=1';
    const { body, statusCode } = await market.app.inject({ method: 'GET', url, headers });
    expect(statusCode).toBe(200);
    const lines = body.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(lines[1]).toContain('"初审","主管部门"');
    expect(lines[1]).toContain('"超期"');
  });

  it('exports the same as a workbook, in which nothing is a formula', async () => {
    const headers = await signInToConsole(market.app, 'suzhou-vetter');
    const url = '/api/v1/staff/challenge-board/export/xlsx?sort=due&overdue=1';
    const { rawPayload, statusCode } = await market.app.inject({ method: 'GET', url, headers });
    expect(statusCode).toBe(200);
    const zip = await fromBufferPromise(rawPayload);
    let cells = '';
    for await (const entry of zip.eachEntry())
      if (/sharedStrings|sheet1/.test(entry.fileName)) cells += await text(await zip.openReadStreamPromise(entry));
    expect(cells).toContain('=HYPERLINK(');
    expect(cells).toContain('超期');
    expect(cells).not.toMatch(/<f[ >]/);
  });

  it('moves a challenge on, to whoever is next', async () => {
    const params = { id: ids[2] ?? '' };
    const { version } = await vetter('GET /staff/challenges/{id}', { params });
    await vetter('POST /staff/challenges/{id}/pass', { params, body: { version, checks: [...vettingChecks] } });
    const { items } = await board({ column: 'accepting' });
    expect(items.map(({ duty }) => duty)).toMatchObject([{ kind: 'bid', by: 'bidders', overdue: false }]);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { pagePathsOf, readAppJson } from '../support/weapp/app-json.js';
import { weappFolder } from '../support/weapp/built.js';
import { WeappView } from '../support/weapp/view.js';
import { Weapp } from '../support/weapp/weapp.js';

let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
});

afterAll(() => server?.stop());

test('every page opens without an error in the log, and its template draws it', async () => {
  const view = new WeappView(weappFolder);
  for (const path of pagePathsOf(readAppJson(weappFolder))) {
    const weapp = new Weapp({ root: weappFolder, baseUrl: server.baseUrl });
    await weapp.open(`/${path}`);
    expect({ path, errors: weapp.logs.filter(([level]) => level === 'error') }).toEqual({ path, errors: [] });
    const drawn = view.html(path, weapp.page.data).includes('<wx-');
    expect({ path, drawn }).toEqual({ path, drawn: true });
    weapp.close();
  }
});

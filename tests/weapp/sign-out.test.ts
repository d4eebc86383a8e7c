import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { weappFolder } from '../support/weapp/built.js';
import { Weapp } from '../support/weapp/weapp.js';
import { agreeAndSignIn } from './steps/identity.js';

let server: ServerProcess;
let weapp: Weapp;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  weapp = new Weapp({ root: weappFolder, baseUrl: server.baseUrl, loginCode: () => 'dev-leaver' });
});

afterAll(async () => {
  weapp?.close();
  await server?.stop();
});

test('signing out leaves nothing personal on the device', async () => {
  weapp.storage.set('draft:somebody:bid:1', { content: {} });
  weapp.storage.set('kept:own:challenge:1:2', { value: {} });
  await weapp.open('/pages/me/index');
  await weapp.tapText('登录');
  await agreeAndSignIn(weapp);
  expect([...weapp.storage.keys()]).toContain('session');
  await weapp.open('/pages/me/index');
  await weapp.tapText('退出登录');
  await weapp.tapText('退出');
  await weapp.shows('登录');
  const keys = [...weapp.storage.keys()];
  expect(keys.filter((key) => !key.startsWith('kept:') || key.startsWith('kept:own:'))).toEqual([]);
});

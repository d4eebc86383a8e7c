import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { weappFolder } from '../support/weapp/built.js';
import { Weapp } from '../support/weapp/weapp.js';
import { choose, type } from './steps/fields.js';
import { agreeAndSignIn } from './steps/identity.js';

const RECORD = '射频矢量网络分析仪（演示）';

let server: ServerProcess;
let weapp: Weapp;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  weapp = new Weapp({ root: weappFolder, baseUrl: server.baseUrl, loginCode: () => 'dev-reporter' });
});
afterAll(async () => {
  weapp?.close();
  await server?.stop();
});

const recordId = async (): Promise<string> => {
  const answer = await fetch(`${server.baseUrl}/api/v1/records?type=instrument&q=${encodeURIComponent(RECORD)}`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items[0]?.id ?? '';
};

test('a reader without a session says what is wrong, signs in with WeChat and comes back to the text', async () => {
  await weapp.open(`/subpackages/record/record/index?id=${await recordId()}`);
  await weapp.shows(RECORD);
  await weapp.tapText('纠错');
  await weapp.shows('哪里不对');
  await choose(weapp, '哪一项，请选择', '收费说明');
  await weapp.shows('现在写的是');
  await type(weapp, '正确的是', '按小时计费');
  await weapp.tapText('提交纠错');
  expect(weapp.routes.at(-1)).toBe('subpackages/account/sign-in/index');
  await agreeAndSignIn(weapp);
  expect(weapp.routes.at(-1)).toBe('subpackages/record/record/index');
  await weapp.shows('哪里不对');
  expect(Object.values(weapp.named('正确的是'))).toContain('按小时计费');
});

test('it gets a number and a day, and finds the report again among its own', async () => {
  await weapp.tapText('提交纠错');
  await weapp.shows('已提交');
  expect(weapp.text()).toMatch(/\d{8}-\w{5}/);
  expect(weapp.text()).toContain('无锡市科学技术局');
  await weapp.tapText('看进度');
  await weapp.shows('收费说明有误');
  await weapp.open('/subpackages/record/corrections/index');
  await weapp.shows(RECORD);
  expect(weapp.text()).toContain('待处理');
});

test('the same place again leads to the report that is there', async () => {
  await weapp.open(`/subpackages/record/record/index?id=${await recordId()}`);
  await weapp.shows(RECORD);
  await weapp.tapText('纠错');
  await choose(weapp, '哪一项，请选择', '收费说明');
  await weapp.shows('这一处你已报过');
  expect(weapp.text()).not.toContain('提交纠错');
  expect(weapp.logs.filter(([level]) => level === 'error')).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { weappFolder } from '../support/weapp/built.js';
import { Weapp } from '../support/weapp/weapp.js';
import { type } from './steps/fields.js';

const BOX = '搜政策、载体、榜单、单位、文号';

let server: ServerProcess;
let phone: Weapp;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  phone = new Weapp({ root: weappFolder, baseUrl: server.baseUrl });
});
afterAll(async () => {
  phone?.close();
  await server?.stop();
});

test('what is typed becomes suggestions, and a suggestion opens what it names', async () => {
  await phone.open('/subpackages/search/search/index');
  await phone.shows('大家常搜');
  await type(phone, BOX, 'suzhoudaxue');
  await phone.shows('高校院所');
  await phone.tapNamed('高校院所，苏州大学');
  expect(phone.routes.at(-1)).toBe('subpackages/record/record/index');
  await phone.shows('来源');
  await phone.back();
});

test('hits stand in groups, a facet narrows them to what it said, and a hit opens', async () => {
  await type(phone, BOX, '新材料');
  await phone.shows('搜“新材料”');
  await phone.tapText('搜“新材料”');
  await phone.shows('成果展示');
  await phone.tapNamed('筛选，不限');
  await phone.shows('国家级');
  const facet = /国家级 (\d+)/.exec(phone.text());
  await phone.tapText('国家级');
  await phone.tapText('看结果');
  await phone.shows(`共 ${facet?.[1] ?? 'unknown'} 条`);
  expect(phone.logs.filter(([level]) => level === 'error')).toEqual([]);
});

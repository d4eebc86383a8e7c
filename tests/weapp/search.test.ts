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

const values = (): string[] =>
  phone.nodes().flatMap((node) => Object.values(node).filter((value) => typeof value === 'string'));

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
  await phone.shows('看结果');
  const facet = values().find((value) => /^国家级 \d+$/.test(value)) ?? '';
  await phone.tapNamed(facet);
  await phone.tapText('看结果');
  await phone.shows(`共 ${facet.slice('国家级 '.length)} 条`);
  const hit = values().find((value) => /^.+，(成果|科创载体|科研平台)，.*新材料/.test(value)) ?? '';
  await phone.tapNamed(hit);
  expect(phone.routes.at(-1)).toBe('subpackages/record/record/index');
  await phone.shows('来源');
  expect(phone.logs.filter(([level]) => level === 'error')).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, type Client } from '@market/api-client';
import { fetchTransport } from '../support/fetch-transport.js';
import { creditCode } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { weappFolder } from '../support/weapp/built.js';
import { Weapp } from '../support/weapp/weapp.js';
import { registerOrganization, signInWithWechat } from './steps/identity.js';

let server: ServerProcess;
let phone: Weapp;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  phone = new Weapp({ root: weappFolder, baseUrl: server.baseUrl, loginCode: () => 'dev-services' });
});
afterAll(async () => {
  phone?.close();
  await server?.stop();
});

/** The first record of a type that takes what it is for. */
async function firstOpen(type: string, isOpen: (anyone: Client, id: string) => Promise<boolean>): Promise<string> {
  const anyone = createClient({ base: server.baseUrl, send: fetchTransport });
  const { items } = await anyone('GET /records', { query: { type, limit: 100 } });
  for (const { id } of items) if (await isOpen(anyone, id)) return id;
  throw new Error(`no ${type} is open`);
}
const open = (id: string) => phone.open(`/subpackages/record/record/index?id=${id}`);

test('an instrument is booked: who one is, the slot, what for, and the consent of its own', async () => {
  const bookable = async (anyone: Client, id: string) =>
    (await anyone('GET /records/{id}/slots', { params: { id } })).open;
  await open(await firstOpen('instrument', bookable));
  await phone.shows('预约机时');
  await phone.tapText('预约机时');
  await signInWithWechat(phone);
  await registerOrganization(phone, {
    name: '演示·金鸡湖精密有限公司',
    creditCode: creditCode('320500', 7003),
    city: '苏州市',
  });
  await phone.shows('时段');
  await phone.tapText('上午');
  await phone.input('用途', '断面形貌');
  await phone.input('联系人', '演示·钱工');
  await phone.tapText('同意预约确认后');
  await phone.input('手机号', '13800007003');
  await phone.tapText('提交预约');
  await phone.shows('待确认');
  expect(phone.text()).toContain('138****7003');
});

test('a seat at an event is taken, and a message left with the liaison of a place', async () => {
  const joinable = async (anyone: Client, id: string) =>
    (await anyone('GET /records/{id}/sign-up', { params: { id } }).catch(() => undefined))?.why === null;
  await open(await firstOpen('event', joinable));
  await phone.shows('转发');
  await phone.tapText('报名');
  await phone.shows('参加人');
  await phone.input('姓名', '演示·钱工');
  await phone.tapText('报名');
  await phone.shows('到场出示');

  await phone.open('/subpackages/region/window/index?code=320500');
  await phone.shows('留言');
  await phone.tapText('留言');
  await phone.input('要问什么', '设研发中心先找谁？');
  await phone.tapText('送出');
  await phone.shows('最迟');
  expect(phone.logs.filter(([level]) => level === 'error')).toEqual([]);
});

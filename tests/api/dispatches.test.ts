import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { firstChoices } from '@market/contract/preference';
import { Transactions } from '../../apps/server/src/common/transactions.js';
import { readWechatTemplates } from '../../apps/server/src/config/wechat-templates.js';
import {
  startWechatSimulator,
  type WechatSimulator,
} from '../../apps/server/src/integrations/wechat/wechat-simulator.js';
import { Dispatch } from '../../apps/server/src/modules/dispatch/dispatch.entity.js';
import { DispatchWorker } from '../../apps/server/src/modules/dispatch/dispatch.worker.js';
import { MessageSender, type Notice } from '../../apps/server/src/modules/message/message-sender.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const templates = readWechatTemplates('config/wechat-templates.json');
const resultId = templates.result?.templateId ?? '';
const long = '一二三四五六七八九十'.repeat(4);
const decided: Notice = { title: '你的方案中榜了', body: long, group: 'result' };

describe.each(databases)('subscribe messages on $engine', ({ create }) => {
  let database: TestDatabase;
  let wechat: WechatSimulator;
  let market: TestApp;
  let keeper: Client;
  let user: Client;
  let accountId = '';
  let openid = '';
  let turn = 0;

  beforeAll(async () => {
    database = await create();
    wechat = await startWechatSimulator();
    const { base: apiBase, appId, appSecret } = wechat;
    market = await startApp(database.url, { wechat: { apiBase, appId, appSecret }, wechatTemplates: templates });
    keeper = await market.staff('keeper', ['systemAdmin'], null);
  });
  afterAll(async () => {
    await market.close();
    await wechat.close();
    await database.drop();
  });
  beforeEach(async () => {
    turn += 1;
    user = await market.user(`reader-${turn}`);
    openid = wechat.openidOf(`dev-reader-${turn}`);
    accountId = (await user('GET /auth/me')).accountId;
    wechat.subscribing.received.length = 0;
  });

  const transactions = () => market.app.get(Transactions);
  const tell = (notice = decided) =>
    transactions().run((tx) => Promise.resolve(market.app.get(MessageSender).toAccount(tx, accountId, notice)));
  const accepts = async (times = 1) => {
    for (let n = 0; n < times; n += 1) {
      wechat.subscribing.accept(openid, resultId);
      await user('POST /my/subscriptions', { body: { templateIds: [resultId] } });
    }
  };
  const send = () => market.app.get(DispatchWorker).run();
  const left = async () =>
    (await user('GET /my/subscriptions')).items.find(({ template }) => template === 'result')?.left;
  const dispatches = () =>
    market.dataSource.getRepository(Dispatch).find({ where: { accountId }, order: { id: 'ASC' } });
  const states = async () => (await dispatches()).map(({ state }) => state);
  const retryNow = () => market.dataSource.getRepository(Dispatch).update({ accountId }, { availableAt: new Date(0) });

  it('one acceptance pays for one message, within the limits of WeChat; the inbox has them all', async () => {
    await accepts();
    expect(await left()).toBe(1);
    await tell();
    await tell();
    await market.delivered();
    await Promise.all([send(), send()]);
    await send();
    expect(wechat.subscribing.received).toEqual([
      {
        touser: openid,
        template_id: resultId,
        page: 'subpackages/account/messages/index',
        data: {
          thing1: { value: '你的方案中榜了' },
          thing2: { value: '一二三四五六七八九十一二三四五六七八九…' },
          time3: { value: expect.stringMatching(/^\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d$/) },
        },
      },
    ]);
    expect([await left(), await states()]).toEqual([0, ['sent']]);
    expect((await user('GET /my/messages', { query: {} })).items).toHaveLength(2);
  });

  it('several at once never spend more than was accepted', async () => {
    await accepts(2);
    await Promise.all([tell(), tell(), tell(), tell()]);
    await market.delivered();
    expect([await left(), (await dispatches()).length]).toEqual([0, 2]);
  });

  it('nothing leaves for work that was rolled back, nor for what was not accepted or chosen', async () => {
    await accepts();
    const failed = transactions().run((tx) => {
      market.app.get(MessageSender).toAccount(tx, accountId, decided);
      return Promise.reject(new Error('no'));
    });
    await expect(failed).rejects.toThrow('no');
    await tell({ title: '揭榜截止剩 1 天', body: '', group: 'deadline' });
    await user('PUT /my/preferences', {
      body: { choices: { ...firstChoices, result: [] }, digest: 'none', quiet: null },
    });
    await tell();
    await market.delivered();
    expect([await left(), await dispatches()]).toEqual([1, []]);
  });

  it('gets a new token when the old one is no longer good', async () => {
    await accepts(2);
    await tell();
    await market.delivered();
    await send();
    wechat.subscribing.expireToken();
    await tell();
    await market.delivered();
    await send();
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it('tries again later what WeChat was too busy for, once it is time', async () => {
    await accepts();
    await tell();
    await market.delivered();
    wechat.subscribing.failNext(-1);
    await send();
    await send();
    const [waiting] = await dispatches();
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, lastError: '-1 as told' });
    expect(waiting?.availableAt.getTime()).toBeGreaterThan(Date.now() + 50_000);
    await retryNow();
    await send();
    expect([await states(), wechat.subscribing.received.length]).toEqual([['sent'], 1]);
  });

  it('empties the ledger of who refuses, and does not try again', async () => {
    await user('POST /my/subscriptions', { body: { templateIds: [resultId, resultId, 'unknown'] } });
    await user('POST /my/subscriptions', { body: { templateIds: [resultId] } });
    await tell();
    await market.delivered();
    await send();
    await retryNow();
    await send();
    expect([await left(), await states()]).toEqual([0, ['refused']]);
  });

  it('shows the system admin what did not arrive and why; who sends it again', async () => {
    await accepts();
    await tell();
    await market.delivered();
    wechat.subscribing.failNext(47003);
    await send();
    const dead = (await keeper('GET /staff/dispatches', { query: {} })).items[0];
    expect(dead).toMatchObject({ state: 'dead', channel: 'wechat', group: 'result', lastError: '47003 as told' });
    const params = { id: dead?.id ?? '' };
    expect(await outcome(user('POST /staff/dispatches/{id}/resend', { params }))).toBe('forbidden');
    await keeper('POST /staff/dispatches/{id}/resend', { params });
    expect(await outcome(keeper('POST /staff/dispatches/{id}/resend', { params }))).toBe('stateConflict');
    await send();
    expect(await states()).toEqual(['sent']);
  });

  it('never makes again by itself a try that was cut off in the middle', async () => {
    await accepts();
    await tell();
    await market.delivered();
    const rows = market.dataSource.getRepository(Dispatch);
    await rows.update({ accountId }, { state: 'sending', attempts: 1, lockedUntil: new Date(Date.now() + 60_000) });
    await send();
    expect(await states()).toEqual(['sending']);
    await rows.update({ accountId }, { lockedUntil: new Date(0) });
    await send();
    await send();
    expect([await states(), wechat.subscribing.received]).toEqual([['dead'], []]);
  });
});

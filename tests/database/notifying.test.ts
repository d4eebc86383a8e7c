import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IsNull } from 'typeorm';
import { Transactions } from '../../apps/server/src/common/transactions.js';
import { readWechatTemplates } from '../../apps/server/src/config/wechat-templates.js';
import {
  startWechatSimulator,
  type WechatSimulator,
} from '../../apps/server/src/integrations/wechat/wechat-simulator.js';
import { AuditCheck } from '../../apps/server/src/modules/audit/audit-check.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { DispatchWorker } from '../../apps/server/src/modules/dispatch/dispatch.worker.js';
import { Message } from '../../apps/server/src/modules/message/message.entity.js';
import { MessageSender, type Notice } from '../../apps/server/src/modules/message/message-sender.js';
import { OutboxEntry } from '../../apps/server/src/modules/outbox/outbox-entry.entity.js';
import { OutboxHandlers } from '../../apps/server/src/modules/outbox/outbox-handler.js';
import { OutboxWorker } from '../../apps/server/src/modules/outbox/outbox.worker.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { keys } from '../support/market-command.js';
import { startServer } from '../support/server-process.js';

const SUZHOU = '320500';
const templates = readWechatTemplates('config/wechat-templates.json');
const resultId = templates.result?.templateId ?? '';
const numbers = (many: number) => Array.from({ length: many }, (_, n) => n);

describe.each(databases)('what is told to people on $engine', ({ engine, create }) => {
  let database: TestDatabase;
  let wechat: WechatSimulator;
  let market: TestApp;
  /** Two that send; an embedded database has one. */
  let nodes: TestApp[];

  beforeAll(async () => {
    database = await create();
    wechat = await startWechatSimulator();
    const { base: apiBase, appId, appSecret } = wechat;
    const settings = { wechat: { apiBase, appId, appSecret }, wechatTemplates: templates };
    market = await startApp(database.url, settings);
    nodes = engine === 'sqlite' ? [market] : [market, await startApp(database.url, settings)];
    for (const name of ['one', 'two', 'three']) await market.staff(name, ['vetter'], SUZHOU);
  });
  afterAll(async () => {
    for (const node of nodes) await node.close();
    await wechat.close();
    await database.drop();
  });

  const rows = <T extends object>(entity: new () => T) => market.dataSource.getRepository<T>(entity);
  const toVetters = async (title: string, fails = false) =>
    market.app.get(Transactions).run((tx) => {
      market.app.get(MessageSender).toVetters(tx, SUZHOU, { title, body: '' });
      return fails ? Promise.reject(new Error('rolled back')) : Promise.resolve();
    });

  it('F7, U6: a server killed while it delivers: each is told once, nothing of work undone, and the trail is whole', async () => {
    const idle = nodes.map((node) => jest.spyOn(node.app.get(OutboxWorker), 'drain').mockResolvedValue());
    const server = await startServer({ DATABASE_URL: database.url, ...keys, MARKET_RATE_LIMITS: '0' });
    for (const n of numbers(40)) await toVetters(`信 ${n}`);
    await expect(toVetters('没有发生', true)).rejects.toThrow('rolled back');
    const attempts = numbers(12).map((n) =>
      fetch(`${server.baseUrl}/api/v1/auth/console`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: `nobody${n}`, password: 'wrong' }),
      }).catch(() => undefined),
    );
    while ((await rows(Message).count()) === 0) await pause(5);
    await server.stop('SIGKILL');
    await Promise.all(attempts);
    for (const n of numbers(5)) await toVetters(`后来 ${n}`);
    // As if the time had passed after which a node is taken to be dead.
    await rows(OutboxEntry).createQueryBuilder().update().set({ lockedUntil: null }).execute();

    for (const spy of idle) spy.mockRestore();
    nodes[0]?.app.get(OutboxHandlers).register('message.deliver', () => pause(5));
    while ((await rows(OutboxEntry).countBy({ topic: 'message.deliver', doneAt: IsNull() })) > 0)
      await Promise.all(nodes.map((node) => node.delivered()));
    const titles = (await rows(Message).find()).map(({ accountId, title }) => `${accountId} ${title}`);
    expect(titles).toHaveLength(3 * 45);
    expect(new Set(titles).size).toBe(3 * 45);
    expect(titles.filter((title) => title.includes('没有发生'))).toEqual([]);

    const { finding, entries } = await market.app.get(AuditCheck).run();
    expect([finding, entries]).toEqual([undefined, await rows(AuditEntry).count()]);
    const { seq } = await rows(AuditEntry).findOneOrFail({ where: {}, order: { seq: 'DESC' } });
    expect(Number(seq)).toBe(entries);
  });

  it('F7: several senders at once hand on each message once', async () => {
    const reader = await market.user('reader');
    const { accountId } = await reader('GET /auth/me');
    for (const _ of numbers(6)) {
      wechat.subscribing.accept(wechat.openidOf('dev-reader'), resultId);
      await reader('POST /my/subscriptions', { body: { templateIds: [resultId] } });
    }
    const notice = (n: number): Notice => ({ title: `结果 ${n}`, body: '', group: 'result' });
    for (const n of numbers(6))
      await market.app
        .get(Transactions)
        .run((tx) => Promise.resolve(market.app.get(MessageSender).toAccount(tx, accountId, notice(n))));
    await market.delivered();
    const sending = [...nodes, ...nodes].map((node) => node.app.get(DispatchWorker).run());
    await Promise.all(sending);
    const told = wechat.subscribing.received.map(({ data }) => data['thing1']?.value);
    expect(told.sort()).toEqual(numbers(6).map((n) => `结果 ${n}`));
  });
});

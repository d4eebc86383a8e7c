import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { firstChoices, type Choices } from '@market/contract/preference';
import { addDays, beijingInstant, isoDay } from '@market/contract/shared';
import { Transactions } from '../../apps/server/src/common/transactions.js';
import { DigestService } from '../../apps/server/src/modules/dispatch/digest.service.js';
import { Dispatch } from '../../apps/server/src/modules/dispatch/dispatch.entity.js';
import { DispatchWorker } from '../../apps/server/src/modules/dispatch/dispatch.worker.js';
import { MessageSender, type Notice } from '../../apps/server/src/modules/message/message-sender.js';
import { Address } from '../../apps/server/src/modules/preference/address.entity.js';
import { Preference } from '../../apps/server/src/modules/preference/preference.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { startGatewayStandIn, type GatewayStandIn } from '../support/gateway-stand-in.js';
import { outcome } from '../support/samples.js';
import { mailText, startSmtpStandIn, type SmtpStandIn } from '../support/smtp-stand-in.js';

const PHONE = '13800001234';
const MAILBOX = 'reader@example.cn';
const decided: Notice = { title: '榜单被退回', body: '「演示」请补测试方法。', group: 'result' };

describe.each(databases)('preferences, text messages and mail on $engine', ({ create }) => {
  let database: TestDatabase;
  let gateway: GatewayStandIn;
  let smtp: SmtpStandIn;
  let market: TestApp;
  let user: Client;
  let accountId = '';

  beforeAll(async () => {
    database = await create();
    gateway = await startGatewayStandIn();
    smtp = await startSmtpStandIn();
    market = await startApp(database.url, {
      outbound: { hosts: ['127.0.0.1'], insideHosts: [gateway.host] },
      sms: { url: `http://${gateway.host}/send`, token: 'gateway-token' },
      mail: { url: smtp.url, from: 'market@example.cn' },
    });
    user = await market.user('reader');
    accountId = (await user('GET /auth/me')).accountId;
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
    gateway.close();
    await smtp.close();
  });

  const tell = async (notice: Notice) => {
    await market.app
      .get(Transactions)
      .run((tx) => Promise.resolve(market.app.get(MessageSender).toAccount(tx, accountId, notice)));
    await market.delivered();
  };
  const send = () => market.app.get(DispatchWorker).run();
  const set = (choices: Partial<Choices>, more: object = {}) =>
    user('PUT /my/preferences', {
      body: { choices: { ...firstChoices, ...choices } as never, digest: 'none', quiet: null, ...more },
    });
  const codeIn = (text: string | undefined): string => /验证码 (\d{6})/.exec(text ?? '')?.[1] ?? '';
  const dispatches = () =>
    market.dataSource.getRepository(Dispatch).find({ where: { accountId }, order: { id: 'ASC' } });

  it('who chose nothing hears nothing outside the inbox, and cannot choose what is not proven', async () => {
    await tell(decided);
    expect(await dispatches()).toEqual([]);
    expect(await outcome(set({ result: ['sms'] }))).toBe('invalidInput');
    const { channels } = await user('GET /my/preferences');
    expect(channels).toEqual([
      { channel: 'wechat', offered: false, address: '已绑定', removable: false },
      { channel: 'sms', offered: true, address: null, removable: false },
      { channel: 'email', offered: true, address: null, removable: false },
    ]);
  });

  it('a phone and a mailbox are proven by a code, each by its own, and kept encrypted', async () => {
    const sms = { channel: 'sms' } as const;
    const email = { channel: 'email' } as const;
    expect(await outcome(user('POST /my/addresses/{channel}/code', { params: sms, body: { address: '12' } }))).toBe(
      'invalidInput',
    );
    await user('POST /my/addresses/{channel}/code', { params: sms, body: { address: PHONE } });
    await user('POST /my/addresses/{channel}/code', { params: email, body: { address: MAILBOX } });
    expect(gateway.heard[0]).toMatchObject({ phone: PHONE, authorization: 'Bearer gateway-token' });
    const codes = { sms: codeIn(gateway.heard[0]?.text), email: codeIn(mailText(smtp.mails[0] ?? '')) };
    const other = await market.user('other');
    const set = (by: Client, address: string, code: string) =>
      outcome(by('PUT /my/addresses/{channel}', { params: sms, body: { address, code } }));
    expect(await set(other, PHONE, codes.sms)).toBe('codeRejected');
    expect(await set(user, '13800009999', codes.sms)).toBe('codeRejected');
    expect(await set(user, PHONE, codes.sms)).toBe('done');
    const { channels } = await user('PUT /my/addresses/{channel}', {
      params: email,
      body: { address: MAILBOX, code: codes.email },
    });
    expect(channels.map(({ address }) => address)).toEqual(['已绑定', '138****1234', 'r***@example.cn']);
    const kept = JSON.stringify(await market.dataSource.getRepository(Address).find());
    expect(kept).not.toContain(PHONE);
    expect(kept).not.toContain('reader');
  });

  it('what was chosen is sent once by each way; what does not matter goes by neither', async () => {
    await set({ result: ['sms', 'email'], deadline: ['sms'] });
    await tell(decided);
    await tell({ title: '收到咨询', body: '有一条新咨询。', group: 'progress' });
    await Promise.all([send(), send()]);
    await send();
    expect(gateway.heard.slice(1)).toMatchObject([{ phone: PHONE, text: '榜单被退回：「演示」请补测试方法。' }]);
    expect(smtp.mails.slice(1).map(mailText)).toEqual([expect.stringContaining('榜单被退回')]);
    expect(await outcome(set({ progress: ['sms'] }))).toBe('invalidInput');
  });

  it('tries the gateway again under the same id, and gives up on a mailbox that does not exist', async () => {
    gateway.answerNext(503);
    smtp.refuse('550 no such user');
    await tell(decided);
    await send();
    const [sms, email] = (await dispatches()).slice(-2).sort((a, b) => b.channel.localeCompare(a.channel));
    expect([sms, email]).toMatchObject([{ state: 'waiting', attempts: 1 }, { state: 'dead' }]);
    await market.dataSource.getRepository(Dispatch).update({ id: sms?.id ?? '' }, { availableAt: new Date(0) });
    await send();
    expect(gateway.heard.at(-1)?.id).toBe(sms?.id);
  });

  it('waits for the end of the quiet hours', async () => {
    const hour = (offset: number) => `${String((new Date().getUTCHours() + 8 + offset + 24) % 24).padStart(2, '0')}:00`;
    await set({ deadline: ['sms'] }, { quiet: { from: hour(-1), until: hour(3) } });
    const before = gateway.heard.length;
    await tell({ title: '揭榜截止剩 1 天', body: '请尽快。', group: 'deadline' });
    await send();
    expect(gateway.heard).toHaveLength(before);
    const held = (await dispatches()).at(-1);
    const waitMs = (held?.availableAt.getTime() ?? 0) - Date.now();
    expect(waitMs).toBeGreaterThan(3_600_000);
  });

  it('collects what is unread in one letter a day, whoever sends it', async () => {
    await set({}, { digest: 'daily' });
    const digest = (inDays: number, time = '08:10') =>
      market.app.get(DigestService).sendDue(new Date(beijingInstant(addDays(isoDay(new Date()), inDays), time)));
    const before = smtp.mails.length;
    await digest(0, '23:59');
    await digest(1, '07:59');
    await send();
    expect(smtp.mails).toHaveLength(before);
    await Promise.all([digest(1), digest(1)]);
    await digest(1);
    await send();
    expect(smtp.mails.slice(before).map(mailText)).toEqual([expect.stringMatching(/\d+ 条未读消息[^]*榜单被退回/)]);
    await user('POST /my/messages/read-all');
    await digest(2);
    await send();
    expect(smtp.mails).toHaveLength(before + 1);
  });

  it('many who had theirs this week do not crowd out who is owed one', async () => {
    const preferences = market.dataSource.getRepository(Preference);
    const wednesday = addDays(
      isoDay(new Date()),
      14 + ((10 - new Date(`${isoDay(new Date())}T00:00:00Z`).getUTCDay()) % 7),
    );
    const served = Array.from({ length: 250 }, (_, n) => ({
      accountId: String(n).padStart(26, '0'),
      choices: firstChoices,
      digest: 'weekly' as const,
      digestedOn: addDays(wednesday, -1),
      quiet: null,
      updatedAt: new Date(),
    }));
    await preferences.insert(served);
    await preferences.update({ accountId }, { digest: 'weekly', digestedOn: addDays(wednesday, -7) });
    await market.app.get(DigestService).sendDue(new Date(beijingInstant(wednesday, '09:00')));
    expect((await preferences.findOneByOrFail({ accountId })).digestedOn).toBe(wednesday);
    await preferences.delete(served.map((row) => row.accountId));
  });

  it('an address taken back gets nothing more, not even what was on its way', async () => {
    await set({ deadline: ['sms'] });
    const before = gateway.heard.length;
    await tell({ title: '揭榜截止剩 1 天', body: '请尽快。', group: 'deadline' });
    await user('DELETE /my/addresses/{channel}', { params: { channel: 'sms' } });
    await send();
    expect(gateway.heard).toHaveLength(before);
    expect((await dispatches()).at(-1)?.state).toBe('refused');
  });
});

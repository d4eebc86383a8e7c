import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClient } from '@market/api-client';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { routes } from '@market/contract/routes';
import { fetchTransport } from '../support/fetch-transport.js';
import { outcome } from '../support/samples.js';
import {
  startWechatSimulator,
  type WechatSimulator,
} from '../../apps/server/src/integrations/wechat/wechat-simulator.js';
import { SmtpMail } from '../../apps/server/src/integrations/mail/mail.module.js';
import type { AppConfig } from '../../apps/server/src/config/app-config.js';
import { startSmtpStandIn } from '../support/smtp-stand-in.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

const PHONE = '13800007799';
const NAME = '金丝雀日志';

let wechat: WechatSimulator;
let server: ServerProcess;
beforeAll(async () => {
  wechat = await startWechatSimulator();
  const { appId, appSecret, base } = wechat;
  const settings = { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret, WECHAT_API_BASE: base };
  server = await startServer({ LOG_LEVEL: 'debug', MARKET_SECOND_FACTOR: '0', ...settings });
});
afterAll(async () => {
  await server.stop();
  await wechat.close();
});

it('P7: a number and a name are in no line of the log, whatever is asked with them, and in no address', async () => {
  const base = server.baseUrl;
  const anonymous = createClient({ base, send: fetchTransport });
  const { token } = await anonymous('POST /auth/wechat', { body: { code: 'dev-log', guide: GUIDE_VERSION } });
  const person = createClient({ base, send: fetchTransport, headers: { authorization: `Bearer ${token}` } });
  await anonymous('POST /auth/phone-code', { body: { phone: PHONE } });
  await outcome(anonymous('POST /auth/phone', { body: { phone: PHONE, code: '000000', guide: GUIDE_VERSION } }));
  await person('PUT /my/name', { body: { displayName: NAME } });
  await person('POST /my/phone/wechat', { body: { code: `dev-phone-${PHONE}` } });
  const words = encodeURIComponent(`${PHONE}${NAME}`);
  const asked = Object.entries(routes).map(async ([operation, route]) => {
    const [method = '', path = ''] = operation.split(' ');
    const url = `${base}/api/v1${path.replace(/\{\w+\}/g, words)}?q=${words}`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = method === 'GET' ? {} : { body: JSON.stringify({ phone: PHONE, name: NAME, ['x'.repeat(9)]: PHONE }) };
    const ends = operation === 'POST /auth/sign-out' || operation === 'POST /my/deletion' || 'upload' in route;
    return ends ? 400 : (await fetch(url, { method, headers, ...body })).status;
  });
  const statuses = await Promise.all(asked);
  expect(statuses.filter((status) => status >= 500 && status !== 503)).toEqual([]);
  await person('GET /my/data');
  expect(server.log()).toContain('"route"');
  for (const told of [PHONE, NAME, words]) expect(server.log()).not.toContain(told);
});

it('W3, W4: neither the session key nor the secret nor the token of WeChat is in a line of the log', async () => {
  const code = 'dev-nobody';
  const anonymous = createClient({ base: server.baseUrl, send: fetchTransport });
  await anonymous('POST /auth/wechat', { body: { code, guide: GUIDE_VERSION } });
  await outcome(anonymous('POST /auth/wechat', { body: { code: 'forged', guide: GUIDE_VERSION } }));
  expect(server.log()).toContain('/auth/wechat');
  for (const told of ['c2ltdWxhdGVk', wechat.appSecret, 'token-1', code, 'forged'])
    expect(server.log()).not.toContain(told);
});

it('I13: whatever is put into a request, an event of the log is one line of JSON', async () => {
  const before = server.log().length;
  const breaking = 'x\r\n{"level":60,"msg":"forged"}\u001b[31m\u2028';
  const json = { 'content-type': 'application/json' };
  const ask = (path: string, body?: object, headers: Record<string, string> = {}) =>
    fetch(`${server.baseUrl}/api/v1${path}`, {
      headers: { ...json, ...headers },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    }).then(({ status }) => status);
  const words = encodeURIComponent(breaking);
  const statuses = await Promise.all([
    ask(`/search?q=${words}`),
    ask(`/records/${words}`),
    ask(`/${words}`),
    ask('/auth/console', { username: breaking, password: breaking }),
    ask('/auth/wechat', { code: breaking, [breaking]: breaking }),
    ask('/regions', undefined, { authorization: `Bearer ${words}`, 'user-agent': words, 'idempotency-key': words }),
  ]);
  expect(statuses.every((status) => status < 500)).toBe(true);
  const lines = () => server.log().slice(before).trim().split('\n');
  while (lines().length < 5) await pause(20);
  for (const line of lines()) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) });
  for (const told of ['forged', '\u001b']) expect(server.log().slice(before)).not.toContain(told);
});

it('I13: a subject with a line break adds no line to the head of a mail', async () => {
  const smtp = await startSmtpStandIn();
  const mails = new SmtpMail({ mail: { url: smtp.url, from: 'market@example.org' } } as AppConfig);
  const subject = '结果\r\nBcc: evil@example.org\r\n\r\nforged';
  await mails.send({ id: '01J', to: 'reader@example.org', subject, text: '正文\r\n.\r\nQUIT' });
  mails.onModuleDestroy();
  await smtp.close();
  expect(smtp.mails).toHaveLength(1);
  const [head = ''] = (smtp.mails[0] ?? '').split('\n\n');
  expect(head).not.toMatch(/^bcc:|evil@/im);
});

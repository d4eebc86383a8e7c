import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { simulatedJudging, type SimulatedJudging } from './simulated-judging.js';
import { simulatedPictures, type SimulatedPictures } from './simulated-pictures.js';
import { simulatedSubscribing, type SimulatedSubscribing } from './simulated-subscribing.js';

const CODE_LIFETIME_MS = 5 * 60_000;

export interface WechatSimulator {
  base: string;
  appId: string;
  appSecret: string;
  /** What wx.login would hand to the mini-program of the given user. */
  issueCode(user: string): string;
  /** What the getPhoneNumber button hands over when the user allows it; `dev-phone-13800000000` is one too. */
  issuePhoneCode(phone: string): string;
  openidOf(user: string): string;
  subscribing: SimulatedSubscribing;
  judging: SimulatedJudging;
  pictures: SimulatedPictures;
  close(): Promise<void>;
}

/**
 * A stand-in for api.weixin.qq.com on loopback, for development and tests: one-time codes that expire,
 * the real error codes, and an openid that stays the same for the same user. A code it did not issue is taken as
 * `user` itself when it starts with `dev-`, so that developer tools and curl can sign in.
 */
export async function startWechatSimulator(): Promise<WechatSimulator> {
  const appId = 'wx-simulator';
  const appSecret = 'simulator-secret';
  const codes = new Map<string, { user: string; expiresAt: number }>();
  let issued = 0;

  const exchange = (query: URLSearchParams): object => {
    if (query.get('appid') !== appId || query.get('secret') !== appSecret)
      return { errcode: 40125, errmsg: 'invalid appsecret' };
    const code = query.get('js_code') ?? '';
    const known = codes.get(code) ?? (code.startsWith('dev-') ? { user: code, expiresAt: Infinity } : undefined);
    if (!known) return { errcode: 40029, errmsg: 'invalid code' };
    if (known.user === '') return { errcode: 40163, errmsg: 'code been used' };
    if (known.expiresAt < Date.now()) return { errcode: 40029, errmsg: 'invalid code' };
    if (!code.startsWith('dev-')) codes.set(code, { user: '', expiresAt: known.expiresAt });
    return { openid: openidOf(known.user), session_key: 'c2ltdWxhdGVkLXNlc3Npb24=' };
  };

  const phoneCodes = new Map<string, string>();
  const phoneOf = (code: string): object => {
    const phone = phoneCodes.get(code) ?? /^dev-phone-(1\d{10})$/.exec(code)?.[1];
    if (phone === undefined) return { errcode: 40029, errmsg: 'invalid code' };
    phoneCodes.delete(code);
    return { errcode: 0, errmsg: 'ok', phone_info: { purePhoneNumber: phone, countryCode: '86' } };
  };

  const subscribing = simulatedSubscribing({ appId, appSecret });
  const judging = simulatedJudging();
  const pictures = simulatedPictures(appId);
  const answer = async (request: IncomingMessage): Promise<object> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    if (pathname === '/sns/jscode2session') return exchange(searchParams);
    const body = request.method === 'POST' ? await json(request) : {};
    if (pathname === '/wxa/msg_sec_check') return subscribing.whyNoToken(searchParams) ?? judging.answer(body);
    if (pathname === '/wxa/media_check_async') return subscribing.whyNoToken(searchParams) ?? pictures.answer(body);
    if (pathname === '/wxa/business/getuserphonenumber')
      return subscribing.whyNoToken(searchParams) ?? phoneOf((body as { code?: string }).code ?? '');
    return subscribing.answer(pathname, searchParams, body) ?? { errcode: 40066, errmsg: 'invalid url' };
  };
  const server: Server = createServer((request, response) => {
    void answer(request)
      .catch(() => ({ errcode: 47001, errmsg: 'data format error' }))
      .then((body) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();

  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    appId,
    appSecret,
    openidOf,
    subscribing,
    judging,
    pictures,
    issueCode(user) {
      const code = `code-${(issued += 1)}-${Date.now()}`;
      codes.set(code, { user, expiresAt: Date.now() + CODE_LIFETIME_MS });
      return code;
    },
    issuePhoneCode(phone) {
      const code = `phone-${(issued += 1)}-${Date.now()}`;
      phoneCodes.set(code, phone);
      return code;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const openidOf = (user: string): string => `o${createHash('sha256').update(user).digest('base64url').slice(0, 27)}`;

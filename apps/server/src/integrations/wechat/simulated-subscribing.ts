import * as z from 'zod';

const message = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.string().optional(),
  data: z.record(z.string(), z.object({ value: z.string() })),
});
export type SimulatedMessage = z.output<typeof message>;

export interface SimulatedSubscribing {
  /** What reached phones, in order. */
  received: SimulatedMessage[];
  /** What the mini-program's dialog does: the person accepts one message of the template. */
  accept(openid: string, templateId: string): void;
  /** The next sends answer so, one each. */
  failNext(...errcodes: number[]): void;
  /** As when the token ran out on their side. */
  expireToken(): void;
  /** What is answered to a token that is not the last one given out; undefined for the right one. */
  whyNoToken(query: URLSearchParams): object | undefined;
  answer(path: string, query: URLSearchParams, body: unknown): object | undefined;
}

/** Limits of https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const limits: readonly (readonly [RegExp, RegExp])[] = [
  [/^thing\d+$/, /^.{1,20}$/su],
  [/^character_string\d+$/, /^[ -~]{1,32}$/],
  [/^phrase\d+$/, /^.{1,5}$/su],
  [/^time\d+$/, /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}$/],
  [/^date\d+$/, /^\d{4}年\d{1,2}月\d{1,2}日$/],
];
const fits = (name: string, value: string): boolean =>
  limits.some(([named, allowed]) => named.test(name) && allowed.test(value));

/** The part of api.weixin.qq.com that gives tokens and takes subscribe messages, with its error codes. */
export function simulatedSubscribing(app: { appId: string; appSecret: string }): SimulatedSubscribing {
  const received: SimulatedMessage[] = [];
  const accepted = new Map<string, number>();
  const failures: number[] = [];
  let serial = 1;
  const keyOf = (openid: string, templateId: string): string => `${openid} ${templateId}`;

  const whyNoToken = (query: URLSearchParams): object | undefined =>
    query.get('access_token') === `token-${serial}` ? undefined : { errcode: 42001, errmsg: 'access_token expired' };
  const send = (query: URLSearchParams, body: unknown): object => {
    const refused = whyNoToken(query);
    if (refused) return refused;
    const failure = failures.shift();
    if (failure !== undefined) return { errcode: failure, errmsg: 'as told' };
    const read = message.safeParse(body);
    if (!read.success) return { errcode: 47003, errmsg: 'argument invalid!' };
    const wrong = Object.entries(read.data.data).find(([name, { value }]) => !fits(name, value));
    if (wrong) return { errcode: 47003, errmsg: `argument invalid! data.${wrong[0]}.value invalid` };
    const key = keyOf(read.data.touser, read.data.template_id);
    const left = accepted.get(key) ?? 0;
    if (left === 0) return { errcode: 43101, errmsg: 'user refuse to accept the msg' };
    accepted.set(key, left - 1);
    received.push(read.data);
    return { errcode: 0, errmsg: 'ok' };
  };

  return {
    received,
    accept: (openid, templateId) =>
      accepted.set(keyOf(openid, templateId), (accepted.get(keyOf(openid, templateId)) ?? 0) + 1),
    failNext: (...errcodes) => failures.push(...errcodes),
    expireToken: () => (serial += 1),
    whyNoToken,
    answer(path, query, body) {
      if (path === '/cgi-bin/message/subscribe/send') return send(query, body);
      if (path !== '/cgi-bin/stable_token') return undefined;
      const { appid, secret } = body as { appid?: string; secret?: string };
      return appid === app.appId && secret === app.appSecret
        ? { access_token: `token-${serial}`, expires_in: 7200 }
        : { errcode: 40125, errmsg: 'invalid appsecret' };
    },
  };
}

import * as z from 'zod';
import type { WechatSettings } from './wechat-client.js';

/** For all that one act needs, a fresh token included: somebody waits for it (security.md W6). */
const DEADLINE_MS = 2_500;
const MARGIN_MS = 5 * 60_000;

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.number() });
const anyAnswer = z.object({ errcode: z.number().optional() });
/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html */
export const BAD_TOKEN: ReadonlySet<number> = new Set([40001, 40014, 42001]);

/** No access token could be had: nothing was asked. */
export class NoToken extends Error {}

/** What is asked in the program's own name. One access token at a time, fetched as stable_token so that several nodes do not spend each other's. */
export class WechatApi {
  private token: { text: string; until: number } | undefined;
  private fetching: Promise<string> | undefined;

  constructor(private readonly settings: WechatSettings) {}

  /** Undefined when no readable answer came; a token that has run out is fetched anew, once. Throws NoToken. */
  async post(path: string, body: object): Promise<unknown> {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const ask = async () =>
      this.ask(`${path}?access_token=${encodeURIComponent(await this.accessToken(signal))}`, body, signal);
    const answer = await ask();
    const { errcode } = anyAnswer.safeParse(answer).data ?? {};
    if (errcode === undefined || !BAD_TOKEN.has(errcode)) return answer;
    this.token = undefined;
    return ask();
  }

  /** Of many who need a fresh one at the same time, one fetches it. */
  private async accessToken(signal: AbortSignal): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.text;
    return (this.fetching ??= this.fetchToken(signal).finally(() => (this.fetching = undefined)));
  }

  private async fetchToken(signal: AbortSignal): Promise<string> {
    const { appId, appSecret } = this.settings;
    const asked = { grant_type: 'client_credential', appid: appId, secret: appSecret };
    const answer = await this.ask('/cgi-bin/stable_token', asked, signal);
    const read = tokenAnswer.safeParse(answer);
    if (!read.success) throw new NoToken();
    this.token = { text: read.data.access_token, until: Date.now() + read.data.expires_in * 1000 - MARGIN_MS };
    return this.token.text;
  }

  private ask(path: string, body: object, signal: AbortSignal): Promise<unknown> {
    return fetch(this.settings.apiBase + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
      redirect: 'error',
    })
      .then((response) => response.json())
      .catch(() => undefined);
  }
}

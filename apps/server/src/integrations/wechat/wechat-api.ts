import * as z from 'zod';
import type { WechatSettings } from './wechat-client.js';

const DEADLINE_MS = 5_000;
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

  constructor(private readonly settings: WechatSettings) {}

  /** Undefined when no readable answer came; a token that has run out is fetched anew, once. Throws NoToken. */
  async post(path: string, body: object): Promise<unknown> {
    const answer = await this.ask(`${path}?access_token=${encodeURIComponent(await this.accessToken())}`, body);
    const { errcode } = anyAnswer.safeParse(answer).data ?? {};
    if (errcode === undefined || !BAD_TOKEN.has(errcode)) return answer;
    this.token = undefined;
    return this.ask(`${path}?access_token=${encodeURIComponent(await this.accessToken())}`, body);
  }

  private async accessToken(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.text;
    const { appId, appSecret } = this.settings;
    const answer = await this.ask('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: appId,
      secret: appSecret,
    });
    const read = tokenAnswer.safeParse(answer);
    if (!read.success) throw new NoToken();
    this.token = { text: read.data.access_token, until: Date.now() + read.data.expires_in * 1000 - MARGIN_MS };
    return this.token.text;
  }

  private ask(path: string, body: object): Promise<unknown> {
    return fetch(this.settings.apiBase + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(DEADLINE_MS),
      redirect: 'error',
    })
      .then((response) => response.json())
      .catch(() => undefined);
  }
}

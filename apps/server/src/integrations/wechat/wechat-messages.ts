import * as z from 'zod';
import { NotSent } from '../not-sent.js';
import { templateData, type Letter } from './template-data.js';
import type { WechatTemplate } from '../../config/wechat-templates.js';
import type { WechatSettings } from './wechat-client.js';

const DEADLINE_MS = 5_000;
const MARGIN_MS = 5 * 60_000;
/** What a tapped card opens; it must be a page of the published mini-program. */
const PAGE = 'subpackages/account/messages/index';

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.number() });
const sendAnswer = z.object({ errcode: z.number(), errmsg: z.string().optional() });

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const BAD_TOKEN = new Set([40001, 40014, 42001]);
const REFUSED = 43101;
/** -1 系统繁忙；45009 当日次数用完。 */
const BUSY = new Set([-1, 45009]);

/** 订阅消息. One access token at a time, fetched as stable_token so that several nodes do not spend each other's. */
export class WechatMessages {
  private token: { text: string; until: number } | undefined;

  constructor(private readonly settings: WechatSettings) {}

  /** Throws NotSent. */
  async send(openid: string, template: WechatTemplate, letter: Letter): Promise<void> {
    const body = {
      touser: openid,
      template_id: template.templateId,
      page: PAGE,
      data: templateData(template, letter),
    };
    let answer = await this.post(body);
    if (BAD_TOKEN.has(answer.errcode)) {
      this.token = undefined;
      answer = await this.post(body);
    }
    const { errcode, errmsg = '' } = answer;
    if (errcode === 0) return;
    const kind =
      errcode === REFUSED ? 'refused' : BUSY.has(errcode) || BAD_TOKEN.has(errcode) ? 'again' : ('never' as const);
    throw new NotSent(`${errcode} ${errmsg}`.trim(), kind);
  }

  private async post(body: object): Promise<z.output<typeof sendAnswer>> {
    const token = await this.accessToken();
    const answer = await this.ask(`/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`, body);
    const read = sendAnswer.safeParse(answer);
    // It may have been delivered: a second one would be a second message.
    if (!read.success) throw new NotSent('微信没有答复，不知是否送达', 'never');
    return read.data;
  }

  /** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html */
  private async accessToken(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.text;
    const { appId, appSecret } = this.settings;
    const answer = await this.ask('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: appId,
      secret: appSecret,
    });
    const read = tokenAnswer.safeParse(answer);
    if (!read.success) throw new NotSent('没有取到微信的访问凭证', 'again');
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

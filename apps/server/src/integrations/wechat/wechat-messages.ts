import * as z from 'zod';
import { NotSent } from '../not-sent.js';
import { templateData, type Letter } from './template-data.js';
import type { WechatTemplate } from '../../config/wechat-templates.js';
import { BAD_TOKEN, NoToken, type WechatApi } from './wechat-api.js';

/** What a tapped card opens; it must be a page of the published mini-program. */
const PAGE = 'subpackages/account/messages/index';

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const sendAnswer = z.object({ errcode: z.number(), errmsg: z.string().optional() });
const REFUSED = 43101;
/** -1 系统繁忙；45009 当日次数用完。 */
const BUSY = new Set([-1, 45009]);

/** 订阅消息. */
export class WechatMessages {
  constructor(private readonly api: WechatApi) {}

  /** Throws NotSent. */
  async send(openid: string, template: WechatTemplate, letter: Letter): Promise<void> {
    const { errcode, errmsg = '' } = await this.post({
      touser: openid,
      template_id: template.templateId,
      page: PAGE,
      data: templateData(template, letter),
    });
    if (errcode === 0) return;
    const kind =
      errcode === REFUSED ? 'refused' : BUSY.has(errcode) || BAD_TOKEN.has(errcode) ? 'again' : ('never' as const);
    throw new NotSent(`${errcode} ${errmsg}`.trim(), kind);
  }

  private async post(body: object): Promise<z.output<typeof sendAnswer>> {
    const answer = await this.api.post('/cgi-bin/message/subscribe/send', body).catch((error: unknown) => {
      throw error instanceof NoToken ? new NotSent('没有取到微信的访问凭证', 'again') : error;
    });
    const read = sendAnswer.safeParse(answer);
    // It may have been delivered: a second one would be a second message.
    if (!read.success) throw new NotSent('微信没有答复，不知是否送达', 'never');
    return read.data;
  }
}

import * as z from 'zod';
import { DomainError } from '../../common/domain-error.js';
import type { WechatIdentity } from './wechat.port.js';

const DEADLINE_MS = 2_500;
const answer = z.object({ openid: z.string().optional(), errcode: z.number().optional() });
/** 40029 invalid code, 40163 code been used: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html */
const BAD_CODE = new Set([40029, 40163]);

export interface WechatSettings {
  appId: string;
  appSecret: string;
  apiBase: string;
}

/** auth.code2Session. The session_key in its answer is dropped here and never stored or logged. */
export class WechatClient {
  constructor(private readonly settings: WechatSettings) {}

  async identify(code: string): Promise<WechatIdentity> {
    const { appId, appSecret, apiBase } = this.settings;
    const query = new URLSearchParams({
      appid: appId,
      secret: appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const body = await fetch(`${apiBase}/sns/jscode2session?${query}`, {
      signal: AbortSignal.timeout(DEADLINE_MS),
      redirect: 'error',
    })
      .then((response) => response.json())
      .catch(() => undefined);
    const parsed = answer.safeParse(body);
    if (!parsed.success) throw new DomainError('unavailable', [], 5);
    const { openid, errcode } = parsed.data;
    if (openid) return { openid };
    throw errcode !== undefined && BAD_CODE.has(errcode)
      ? new DomainError('wechatCodeRejected')
      : new DomainError('unavailable', [], 5);
  }
}

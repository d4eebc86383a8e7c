import * as z from 'zod';
import { DomainError } from '../../common/domain-error.js';
import type { WechatApi } from './wechat-api.js';

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html */
const answer = z.object({
  errcode: z.number(),
  phone_info: z.object({ purePhoneNumber: z.string(), countryCode: z.string() }).optional(),
});
const BAD_CODE = new Set([40029, 40163, 40013]);

/** The mainland number behind a getPhoneNumber code; each code is good once, for five minutes. */
export async function phoneNumberOf(api: WechatApi, code: string): Promise<string> {
  const read = answer.safeParse(await api.post('/wxa/business/getuserphonenumber', { code }).catch(() => undefined));
  if (!read.success) throw new DomainError('unavailable', [], 5);
  const { errcode, phone_info: info } = read.data;
  if (BAD_CODE.has(errcode)) throw new DomainError('wechatCodeRejected');
  if (errcode !== 0 || !info) throw new DomainError('unavailable', [], 5);
  if (info.countryCode !== '86') throw new DomainError('invalidInput', [{ path: 'code', message: '只支持大陆手机号' }]);
  return info.purePhoneNumber;
}

import * as z from 'zod/mini';
import { filledText } from '../shared/index.js';

const word = filledText(128);
const signed = { signature: word, timestamp: word, nonce: word };

/** https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html, 安全模式 with JSON. */
export const pushAddress = z.strictObject({ ...signed, echostr: word });
export const pushQuery = z.strictObject({
  ...signed,
  openid: z.optional(word),
  encrypt_type: z.literal('aes'),
  msg_signature: word,
});
export const pushBody = z.strictObject({ ToUserName: z.optional(word), Encrypt: filledText(20_000) });

/** HMAC of the picture's id, 64 hexadecimal digits. */
export const pictureTicket = z.strictObject({ ticket: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

import * as z from 'zod';
import type { WechatApi } from './wechat-api.js';
import type { Judgement } from './wechat-judge.js';

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html */
const answer = z.object({ errcode: z.literal(0), trace_id: z.string().min(1).max(64) });
/** 媒体类型：2 图片；场景：3 论坛. */
const [MEDIA_TYPE, SCENE] = [2, 3];
const result = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string(),
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }).optional(),
});

/** WeChat's number for the question; the result is pushed later. Undefined when it could not be asked. */
export async function askAboutPicture(api: WechatApi, openid: string, url: string): Promise<string | undefined> {
  const body = { media_url: url, media_type: MEDIA_TYPE, version: 2, scene: SCENE, openid };
  const read = answer.safeParse(await api.post('/wxa/media_check_async', body).catch(() => undefined));
  return read.success ? read.data.trace_id : undefined;
}

/** What a pushed message says of a picture; undefined when it is about something else. */
export function pictureResultIn(message: string): { traceId: string; judged: Judgement } | undefined {
  const read = result.safeParse(jsonOf(message));
  return read.success ? { traceId: read.data.trace_id, judged: read.data.result?.suggest ?? 'unavailable' } : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

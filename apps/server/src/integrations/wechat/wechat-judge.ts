import * as z from 'zod';
import type { WechatApi } from './wechat-api.js';

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html */
const answer = z.object({ errcode: z.literal(0), result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }) });
const MAX_LETTERS = 2_500;
/** 场景：3 论坛. */
const SCENE = 3;

export type Judgement = 'pass' | 'review' | 'risky' | 'unavailable';
const severity: readonly Judgement[] = ['pass', 'unavailable', 'review', 'risky'];

/** The worst of its pieces. Never throws: what cannot be asked is not let through. */
export async function judgementOf(api: WechatApi, openid: string, text: string): Promise<Judgement> {
  let worst: Judgement = 'pass';
  for (const content of pieces(text)) {
    const body = { version: 2, openid, scene: SCENE, content };
    const read = answer.safeParse(await api.post('/wxa/msg_sec_check', body).catch(() => undefined));
    const judged = read.success ? read.data.result.suggest : 'unavailable';
    if (severity.indexOf(judged) > severity.indexOf(worst)) worst = judged;
  }
  return worst;
}

function pieces(text: string): string[] {
  const letters = [...text];
  const count = Math.ceil(letters.length / MAX_LETTERS);
  return Array.from({ length: count }, (_, i) => letters.slice(i * MAX_LETTERS, (i + 1) * MAX_LETTERS).join(''));
}

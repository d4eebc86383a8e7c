import * as z from 'zod';
import { PushBox, type PushKeys } from './push-box.js';

const request = z.object({
  media_url: z.url(),
  media_type: z.literal(2),
  version: z.literal(2),
  scene: z.number(),
  openid: z.string().min(1),
});
type Suggestion = 'pass' | 'review' | 'risky';

export interface SimulatedPictures {
  push: PushKeys;
  /** Every picture that was asked about, in order. */
  asked: { traceId: string; url: string }[];
  /** Fails on their side from now on. */
  fail(failing: boolean): void;
  answer(body: unknown): object;
  /** What their server then posts; no suggestion: it could not fetch the picture. */
  pushOf(traceId: string, suggest?: Suggestion): { query: Record<string, string>; body: { Encrypt: string } };
}

/** mediaCheckAsync and the message push that answers it. */
export function simulatedPictures(appId: string): SimulatedPictures {
  const push = { token: 'simulator-token', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' };
  const box = new PushBox(push, appId);
  const asked: SimulatedPictures['asked'] = [];
  let failing = false;
  return {
    push,
    asked,
    fail: (now) => void (failing = now),
    answer(body) {
      const read = request.safeParse(body);
      if (!read.success) return { errcode: 47001, errmsg: 'data format error' };
      if (failing) return { errcode: -1, errmsg: 'system error' };
      const traceId = `trace-${asked.length + 1}`;
      asked.push({ traceId, url: read.data.media_url });
      return { errcode: 0, errmsg: 'ok', trace_id: traceId };
    },
    pushOf(traceId, suggest) {
      const detail = suggest ? { errcode: 0, result: { suggest, label: 100 } } : { errcode: -1008 };
      const event = {
        MsgType: 'event',
        Event: 'wxa_media_check',
        appid: appId,
        trace_id: traceId,
        version: 2,
        ...detail,
      };
      const Encrypt = box.seal(JSON.stringify(event));
      const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'nonce'];
      const signature = box.signatureOf(timestamp, nonce);
      const msg_signature = box.signatureOf(timestamp, nonce, Encrypt);
      return { query: { signature, timestamp, nonce, encrypt_type: 'aes', msg_signature }, body: { Encrypt } };
    },
  };
}

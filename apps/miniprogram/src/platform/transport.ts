import type { Transport } from '@market/api-client';
import { AHEAD_HEADER } from '@market/contract/rehearsal';
import Taro from '@tarojs/taro';
import { clock } from './clock';

const TIMEOUT_MS = 15_000;

/** Rejects only when nothing was answered; what is no JSON (a proxy's error page) counts as no body. */
export const send: Transport = async ({ method, url, headers, body }) => {
  const answer = await Taro.request<string, string>({
    url,
    method,
    header: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    // Both platforms would parse an empty answer as JSON and fail.
    dataType: 'text',
    timeout: TIMEOUT_MS,
    // A browser asks again whether what it keeps still holds: who follows a correction must not see what was corrected.
    cache: 'no-cache',
    ...(body !== undefined && { data: JSON.stringify(body) }),
  });
  clock.follow(answer.header[AHEAD_HEADER]);
  return { status: answer.statusCode, body: parsed(answer.data) };
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

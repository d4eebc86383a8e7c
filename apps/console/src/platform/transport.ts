import type { Transport } from '@market/api-client';
import { AHEAD_HEADER } from '@market/contract/rehearsal';
import { idleMs } from './activity';
import { clock } from './clock';

/** From then on it is the page that asks, not a person: the session is not kept alive by it. */
const BACKGROUND_AFTER_MS = 60_000;

/** One request over fetch with the session cookie. Rejects only when nothing was answered. */
export const fetchTransport: Transport = async ({ method, url, headers, body }) => {
  const response = await fetch(url, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(idleMs() > BACKGROUND_AFTER_MS && { 'x-background': '1' }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  clock.follow(response.headers.get(AHEAD_HEADER));
  return { status: response.status, body: parsed(await response.text()) };
};

function parsed(text: string): unknown {
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

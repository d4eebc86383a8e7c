import type { Transport } from '@market/api-client';
import { AHEAD_HEADER } from '@market/contract/rehearsal';
import { clock } from './clock';

/** One request over fetch with the session cookie. Rejects only when nothing was answered. */
export const fetchTransport: Transport = async ({ method, url, headers, body }) => {
  const response = await fetch(url, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
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

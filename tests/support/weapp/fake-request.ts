import type { CallOptions } from './types.js';

export type PendingCount = { requests: number };

function targetOf(options: CallOptions, baseUrl: string): URL {
  const asked = options['url'];
  if (typeof asked !== 'string' || !/^https?:\/\//.test(asked)) throw new Error(`invalid url "${String(asked)}"`);
  const { pathname, search } = new URL(asked);
  return new URL(pathname + search, baseUrl);
}

function bodyOf(data: unknown, method: string, target: URL): string | undefined {
  if (data === undefined || data === null) return undefined;
  if (method !== 'GET') return typeof data === 'string' ? data : JSON.stringify(data);
  for (const [name, value] of Object.entries(data)) target.searchParams.set(name, String(value));
  return undefined;
}

async function send(options: CallOptions, baseUrl: string, signal: AbortSignal): Promise<object> {
  const method = typeof options['method'] === 'string' ? options['method'].toUpperCase() : 'GET';
  const target = targetOf(options, baseUrl);
  const body = bodyOf(options['data'], method, target);
  const headers = { 'content-type': 'application/json', ...(options['header'] as Record<string, string> | undefined) };
  const answer = await fetch(target, { method, headers, signal, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  const header = Object.fromEntries(answer.headers);
  // WeChat parses an answer unless another dataType is asked for.
  const data = (options['dataType'] ?? 'json') === 'json' ? parsed(text) : text;
  return { statusCode: answer.status, data, header, cookies: [], errMsg: 'request:ok' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** wx.request over real HTTP; whatever host the bundle was built for, the server under test answers. */
export const createRequest = (baseUrl: string, pending: PendingCount) => (options: CallOptions) => {
  const abortion = new AbortController();
  pending.requests++;
  void send(options, baseUrl, abortion.signal)
    .then(
      (result) => {
        options.success?.(result);
        options.complete?.(result);
      },
      (error: Error) => {
        const result = { errMsg: `request:fail ${error.message}` };
        options.fail?.(result);
        options.complete?.(result);
      },
    )
    .finally(() => pending.requests--);
  return { abort: () => abortion.abort(), onHeadersReceived() {}, offHeadersReceived() {} };
};

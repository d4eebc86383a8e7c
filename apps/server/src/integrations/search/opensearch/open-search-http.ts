import { DomainError } from '../../../common/domain-error.js';

const DEADLINE_MS = 3_000;
const BULK_DEADLINE_MS = 60_000;

/** A refusal by the index server; its text is for the log. */
export class OpenSearchRefusal extends Error {
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(`OpenSearch answered ${status}: ${text.slice(0, 300)}`);
  }
}

/** JSON over HTTP with the credentials of the address; whoever does not answer in time is unavailable. */
export class OpenSearchHttp {
  private readonly base: string;
  private readonly headers: Record<string, string> = {};

  constructor(url: string) {
    const { username, password, origin, pathname } = new URL(url);
    this.base = origin + pathname.replace(/\/$/, '');
    if (username)
      this.headers['authorization'] =
        `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
  }

  call<T>(method: string, path: string, body?: object): Promise<T> {
    return this.send<T>(method, path, body && JSON.stringify(body), 'application/json', DEADLINE_MS);
  }

  /** One JSON text a line, as the bulk API reads them. */
  async bulk(lines: readonly object[]): Promise<void> {
    if (lines.length === 0) return;
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const answer = await this.send<{ errors: boolean }>(
      'POST',
      '/_bulk?refresh=true',
      body,
      'application/x-ndjson',
      BULK_DEADLINE_MS,
    );
    if (answer.errors) throw new OpenSearchRefusal(200, 'some of the documents were not taken');
  }

  private async send<T>(method: string, path: string, body: string | undefined, type: string, ms: number): Promise<T> {
    const request: RequestInit = {
      method,
      headers: { ...this.headers, ...(body !== undefined && { 'content-type': type }) },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(ms),
    };
    const answer = await fetch(this.base + path, request).catch(() => {
      throw new DomainError('unavailable');
    });
    const text = await answer.text();
    if (!answer.ok) throw new OpenSearchRefusal(answer.status, text);
    return JSON.parse(text) as T;
  }
}

import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Transform, type Readable } from 'node:stream';
import { Global, Injectable, Module } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { Outbound, OutboundRefused, type Fetched, type Known, type Limits } from './outbound.port.js';
import { isPublicAddress } from './public-address.js';

const MOST_REDIRECTS = 3;

interface Address {
  address: string;
  family: number;
}
interface Asked {
  headers: OutgoingHttpHeaders;
  /** JSON, of a POST. */
  body?: string;
}

@Injectable()
class CheckedOutbound implements Outbound {
  constructor(private readonly config: AppConfig) {}

  allows(url: string): boolean {
    const hostname = URL.parse(url)?.hostname;
    return hostname !== undefined && this.config.outbound.hosts.includes(hostname);
  }

  async get(url: string, limits: Limits, known?: Known): Promise<Fetched> {
    const signal = AbortSignal.timeout(limits.timeoutMs);
    const headers = {
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
    };
    let next = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const at = this.allowed(next);
      const answer = await send(at, await this.resolve(at), signal, { headers });
      const status = answer.statusCode ?? 0;
      const location = status >= 300 && status < 400 ? answer.headers.location : undefined;
      if (location === undefined) return fetched(answer, limits);
      answer.destroy();
      next = new URL(location, at).href;
    }
    throw new OutboundRefused(`转址超过 ${MOST_REDIRECTS} 次`);
  }

  async post(url: string, body: unknown, limits: Limits, token: string | null): Promise<Fetched> {
    const at = this.allowed(url);
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const asked = { headers, body: JSON.stringify(body) };
    return fetched(await send(at, await this.resolve(at), AbortSignal.timeout(limits.timeoutMs), asked), limits);
  }

  private allowed(url: string): URL {
    const parsed = URL.parse(url);
    if (!parsed || !['http:', 'https:'].includes(parsed.protocol))
      throw new OutboundRefused('只能是 http 或 https 网址');
    if (parsed.username || parsed.password) throw new OutboundRefused('网址里不能带账号');
    if (!this.config.outbound.hosts.includes(parsed.hostname))
      throw new OutboundRefused(`${parsed.hostname} 不在允许访问的名单里`);
    return parsed;
  }

  private async resolve({ hostname, host }: URL): Promise<Address> {
    const name = hostname.replace(/^\[|\]$/g, '');
    const found = await lookup(name, { all: true }).catch(() => {
      throw new OutboundRefused(`查不到 ${hostname} 的地址`);
    });
    const inside = this.config.outbound.insideHosts.includes(host);
    const first = found[0];
    if (!first || (!inside && !found.every(({ address }) => isPublicAddress(address))))
      throw new OutboundRefused(`${hostname} 指向内网地址，不访问`);
    return first;
  }
}

/** Connects to the address that was checked, whatever the name would resolve to by now. */
function send(
  url: URL,
  { address, family }: Address,
  signal: AbortSignal,
  { headers, body }: Asked,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json, */*;q=0.1',
        'user-agent': 'yanhuning-market',
        ...headers,
      },
      lookup: (_name, options, done) => (options.all ? done(null, [{ address, family }]) : done(null, address, family)),
    })
      .once('response', resolve)
      .once('error', (error) =>
        reject(new OutboundRefused(signal.aborted ? '对方没有在时限内答复' : `连不上：${error.message}`)),
      )
      .end(body);
  });
}

const fetched = (answer: IncomingMessage, { maxBytes }: Limits): Fetched => ({
  status: answer.statusCode ?? 0,
  contentType: answer.headers['content-type'] ?? '',
  etag: answer.headers.etag ?? null,
  lastModified: answer.headers['last-modified'] ?? null,
  body: bounded(answer, maxBytes),
});

function bounded(answer: IncomingMessage, maxBytes: number): Readable {
  let bytes = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) done(new OutboundRefused(`内容超过 ${Math.floor(maxBytes / 1024)} KB`));
      else done(null, chunk);
    },
  });
  limit.once('close', () => answer.destroy());
  answer.once('error', (error) => limit.destroy(new OutboundRefused(`传到一半断了：${error.message}`)));
  return answer.pipe(limit);
}

@Global()
@Module({ providers: [{ provide: Outbound, useClass: CheckedOutbound }], exports: [Outbound] })
export class OutboundModule {}

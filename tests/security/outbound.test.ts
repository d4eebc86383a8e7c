import dns from 'node:dns/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Outbound } from '../../apps/server/src/integrations/outbound/outbound.port.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

const LIMITS = { maxBytes: 1_000, timeoutMs: 10_000 };
const [sqlite] = databases;

describe('I11: what the server fetches', () => {
  let database: TestDatabase;
  let market: TestApp;
  let city: Server;
  let inside: string;
  const hits: string[] = [];

  const get = async (url: string, change: Partial<typeof LIMITS> = {}) =>
    text((await market.app.get(Outbound).get(url, { ...LIMITS, ...change })).body);

  beforeAll(async () => {
    city = createServer((request, answer) => {
      hits.push(`${request.headers.host}${request.url}`);
      const path = request.url ?? '';
      if (path === '/slow') return;
      if (path === '/big') return void answer.end('x'.repeat(2_000));
      const to = /^\/to\?(.*)$/.exec(path)?.[1];
      if (to !== undefined) return void answer.writeHead(302, { location: decodeURIComponent(to) }).end();
      answer.end('ok');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => city.once('listening', resolve));
    inside = `127.0.0.1:${(city.address() as AddressInfo).port}`;
    if (!sqlite) throw new Error('no embedded engine');
    database = await sqlite.create();
    const hosts = ['127.0.0.1', 'localhost', '[::1]', '169.254.169.254'];
    market = await startApp(database.url, {
      outbound: { hosts, insideHosts: [inside, inside.replace('127.0.0.1', 'localhost')] },
    });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
    city.closeAllConnections();
    city.close();
  });

  it('comes from a host of the list', async () => {
    expect(await get(`http://${inside}/`)).toBe('ok');
  });

  it.each([
    ['another host', 'https://example.com/', /不在允许访问的名单里/],
    ['a private address by name', 'http://localhost:1/', /内网地址/],
    ['a private address on another port', 'http://127.0.0.1:1/', /内网地址/],
    ['the metadata service of a cloud', 'http://169.254.169.254/latest/meta-data/', /内网地址/],
    ['an address in other figures', 'http://2130706433/', /内网地址/],
    ['loopback in IPv6', 'http://[::1]/', /内网地址/],
    ['an IPv4 address in IPv6', 'http://[::ffff:127.0.0.1]/', /名单/],
    ['a short address', 'http://127.1:1/', /内网地址/],
    ['a hexadecimal address', 'http://0x7f000001:1/', /内网地址/],
    ['an octal address', 'http://0177.0.0.1:1/', /内网地址/],
    ['no address', 'http://0/', /名单/],
    ['a name with a dot behind', 'http://localhost.:1/', /名单/],
    ['gopher', 'gopher://127.0.0.1:6379/_FLUSHALL', /只能是 http 或 https/],
    ['data', 'data:text/plain,x', /只能是 http 或 https/],
    ['a break in the line', 'http://127.0.0.1:1/\r\nHost: x', /内网地址/],
    ['a file', 'file:///etc/passwd', /只能是 http 或 https/],
    ['an address with an account', 'http://a:b@127.0.0.1/', /不能带账号/],
  ])('is never from %s', async (_, url, why) => {
    await expect(get(url)).rejects.toThrow(why);
  });

  it('follows a redirect only to where it might have gone at once', async () => {
    const via = (to: string) => `http://${inside}/to?${encodeURIComponent(to)}`;
    expect(await get(via('/'))).toBe('ok');
    await expect(get(via('http://localhost:1/'))).rejects.toThrow(/内网地址/);
    await expect(get(via('https://example.com/'))).rejects.toThrow(/名单/);
    await expect(get(via(via(via(via('/')))))).rejects.toThrow(/转址超过/);
    expect(hits.every((hit) => hit.startsWith(inside))).toBe(true);
  });

  it('is bounded in size and time', async () => {
    await expect(get(`http://${inside}/big`)).rejects.toThrow(/超过/);
    await expect(get(`http://${inside}/slow`, { timeoutMs: 500 })).rejects.toThrow(/时限/);
  });

  it('connects to the address it has checked, whatever the name says a moment later', async () => {
    const here = inside.replace('127.0.0.1', 'localhost');
    let asked = 0;
    const lookup = jest.spyOn(dns, 'lookup').mockImplementation((async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    }) as never);
    expect(await get(`http://${here}/`)).toBe('ok');
    expect(asked).toBe(1);
    const both = [{ address: '8.8.8.8' }, { address: '127.0.0.1' }].map((found) => ({ ...found, family: 4 }));
    lookup.mockResolvedValue(both as never);
    await expect(get('http://localhost:1/')).rejects.toThrow(/内网地址/);
    lookup.mockRestore();
  });
});

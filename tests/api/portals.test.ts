import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { PortalContent } from '@market/contract/portal';
import { ProbeService } from '../../apps/server/src/modules/portal/probe.service.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const content = (change: Partial<PortalContent> = {}): PortalContent => ({
  topic: 'policy',
  name: '政策直达',
  mode: 'copyLink',
  url: 'https://policy.example.cn/',
  appId: null,
  path: null,
  source: '市科技局通知',
  ...change,
});

describe.each(databases)('portals on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let city: Server;
  let answers = 200;
  let maintainer: Client, verifier: Client, wuxi: Client;
  let url: string;

  const portals = async (region = SUZHOU) =>
    (await market.anonymous('GET /portals', { query: { region } })).items.filter(({ name }) => name !== '苏商通');
  const enter = (change?: Partial<PortalContent>) =>
    maintainer('POST /staff/portals', { body: { regionCode: SUZHOU, ...content(change) } });
  const confirmed = async (change?: Partial<PortalContent>) => {
    const { id, version } = await enter(change);
    return verifier('POST /staff/portals/{id}/confirm', { params: { id }, body: { version } });
  };
  const retireAll = async () => {
    for (const { id, version, retired } of (await maintainer('GET /staff/portals', { query: { region: SUZHOU } }))
      .items)
      if (!retired) await maintainer('POST /staff/portals/{id}/retire', { params: { id }, body: { version } });
  };
  const letters = async () => {
    await market.delivered();
    return (await maintainer('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };

  beforeAll(async () => {
    database = await create();
    city = createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      else response.writeHead(answers).end('欢迎');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => city.once('listening', resolve));
    const { port } = city.address() as AddressInfo;
    url = `http://127.0.0.1:${port}/`;
    const outbound = { hosts: ['127.0.0.1'], insideHosts: [`127.0.0.1:${port}`] };
    market = await startApp(database.url, { outbound });
    maintainer = await market.staff('portal-maintainer', ['maintainer'], SUZHOU);
    verifier = await market.staff('portal-verifier', ['verifier'], SUZHOU);
    wuxi = await market.staff('portal-wuxi', ['maintainer'], WUXI);
  });
  afterAll(async () => {
    await market.close();
    city.close();
    await database.drop();
  });

  it('begin with what the configuration knows: confirmed with an address, or named and no more', async () => {
    const { items } = await market.anonymous('GET /portals', { query: {} });
    expect(new Set(items.map(({ regionCode }) => regionCode)).size).toBe(8);
    for (const { confirmed, url } of items) expect(url !== null).toBe(confirmed);
    const { portals } = await market.anonymous('GET /regions/{code}', { params: { code: SUZHOU } });
    expect(portals).toMatchObject([{ name: '苏商通', confirmed: true, link: { state: 'unchecked' } }]);
  });

  it('are kept by their bureau and confirmed by a second person of it', async () => {
    const { id, version } = await enter();
    expect(await portals()).toMatchObject([{ id, confirmed: false, url: null }]);
    const confirm = (by: Client) =>
      outcome(by('POST /staff/portals/{id}/confirm', { params: { id }, body: { version } }));
    expect(await confirm(maintainer)).toBe('forbidden');
    expect(await confirm(wuxi)).toBe('forbidden');
    expect(await confirm(verifier)).toBe('done');
    expect(await portals()).toMatchObject([{ id, confirmed: true, url: 'https://policy.example.cn/' }]);
    const save = (by: Client, at: number) =>
      outcome(
        by('PUT /staff/portals/{id}', {
          params: { id },
          body: { version: at, ...content({ url: 'https://new.example.cn/' }) },
        }),
      );
    expect(await save(wuxi, 2)).toBe('notOwnBureau');
    expect(await save(maintainer, 1)).toBe('staleVersion');
    expect(await save(verifier, 2)).toBe('done');
    expect(await portals()).toMatchObject([{ id, confirmed: false, url: null }]);
    const again = outcome(verifier('POST /staff/portals/{id}/confirm', { params: { id }, body: { version: 3 } }));
    expect(await again).toBe('secondPersonNeeded');
    await retireAll();
    expect(await portals()).toEqual([]);
  });

  it.each([
    [{ mode: 'miniProgram', appId: 'wx12' }, 'appId'],
    [{ url: null }, 'url'],
    [{ mode: 'webView', url: 'http://policy.example.cn/' }, 'url'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ url: 'JavaScript:alert(1)' }, 'url'],
    [{ url: 'data:text/html,x' }, 'url'],
    [{ url: 'ftp://policy.example.cn/' }, 'url'],
    [{ url: '//policy.example.cn/' }, 'url'],
    [{ url: 'https://sst.suzhou.gov.cn@evil.example/' }, 'url'],
    [{ url: 'https:\\\\evil.example/' }, 'url'],
  ] as const)('say what is missing in %j', async (change, path) => {
    await expect(enter(change)).rejects.toMatchObject({ code: 'invalidInput', details: [{ path }] });
  });

  it('name a host of foreign letters as the one it is', async () => {
    const { url: kept } = await enter({ url: 'https://ѕst.suzhou.gov.cn/a' });
    expect(kept).toBe('https://xn--st-doc.suzhou.gov.cn/a');
    await retireAll();
  });

  it('are looked at: down after the second failure, told once, and told again when back', async () => {
    const { id } = await confirmed({ url });
    const probes = market.app.get(ProbeService);
    const link = async () => (await portals()).find((portal) => portal.id === id)?.link.state;
    await probes.probeAll();
    expect(await link()).toBe('up');
    answers = 503;
    await probes.probeAll();
    expect(await link()).toBe('up');
    await probes.probeAll();
    await probes.probeAll();
    expect(await link()).toBe('down');
    expect(await letters()).toEqual(['平台入口打不开']);
    answers = 403;
    const looked = await maintainer('POST /staff/portals/{id}/probe', { params: { id } });
    expect(looked.link.state).toBe('up');
    expect(await letters()).toEqual(['平台入口已恢复', '平台入口打不开']);
    const { items } = await maintainer('GET /staff/portals/{id}/probes', { params: { id }, query: {} });
    expect(items.map(({ ok, status }) => [ok, status])).toEqual([
      [true, 403],
      [false, 503],
      [false, 503],
      [false, 503],
      [true, 200],
    ]);
    expect(items[1]?.problem).toContain('503');
  });

  it('never lead a look inside: a host that is not allowed is left alone, a redirect checked anew', async () => {
    const { id } = await enter({ url: 'http://10.0.0.1/' });
    const probe = (portal: string) => maintainer('POST /staff/portals/{id}/probe', { params: { id: portal } });
    expect(await outcome(probe(id))).toBe('hostNotAllowed');
    const moved = await enter({ url: `${url}moved` });
    expect(await probe(moved.id)).toMatchObject({ problem: expect.stringContaining('169.254.169.254') });
    expect(await outcome(wuxi('POST /staff/portals/{id}/probe', { params: { id } }))).toBe('notOwnBureau');
  });

  it('count their jumps by day, twenty at once, and keep nothing of who', async () => {
    const { id } = await confirmed();
    const jump = () => market.anonymous('POST /portals/{id}/jumps', { params: { id }, body: { kind: 'open' } });
    await Promise.all(Array.from({ length: 20 }, jump));
    const { items } = await maintainer('GET /staff/portals', { query: { region: SUZHOU } });
    expect(items.find((portal) => portal.id === id)?.jumps).toBe(20);
    const kept = await market.dataSource.query('SELECT * FROM portal_jump');
    expect(kept).toEqual([{ portal_id: id, day: expect.any(String), kind: 'open', count: 20 }]);
    const figures = await wuxi('GET /staff/portals/jumps', { query: {} });
    expect(figures.items).toHaveLength(8);
    const ofSuzhou = figures.items.find(({ regionCode }) => regionCode === SUZHOU);
    expect(ofSuzhou).toMatchObject({ open: 20, copy: 0, qrCode: 0 });
    expect(ofSuzhou?.days).toEqual([...Array<number>(29).fill(0), 20]);
    const asked = {
      url: `/api/v1/staff/portals/jumps/csv?region=${SUZHOU}`,
      headers: await signInToConsole(market.app, 'portal-wuxi'),
    };
    const { body: sheet } = await market.app.inject(asked);
    expect(sheet).toContain(`"苏州","${figures.until}","20","0","0"`);
    expect(sheet.trim().split('\r\n')).toHaveLength(31);
    const unconfirmed = await enter();
    expect(
      await outcome(
        market.anonymous('POST /portals/{id}/jumps', { params: { id: unconfirmed.id }, body: { kind: 'open' } }),
      ),
    ).toBe('notFound');
  });
});

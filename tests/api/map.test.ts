import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Request } from '@market/api-client';
import { mapLayers, type RecordContent } from '@market/contract/record';
import { loadDemo } from '../../apps/server/src/database/demo/load-demo.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const everywhere = '117,30,123,34';
const carrier = (title: string, lng: number): RecordContent => ({
  title,
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: { lng, lat: 31.9999, address: '海上', sourceCrs: 'GCJ-02' },
  fields: { kind: '科技园区', level: '市级', operator: '演示·运营', contactPhones: ['0512-66668888'] },
});

describe.each(databases)('the map on $engine', ({ create }) => {
  let database: TestDatabase;
  let nodes: TestApp[];
  let maintainer: Client, verifier: Client;

  const clusters = (query: Partial<Request<'GET /map/clusters'>['query']>, node = nodes[0]) =>
    node!.anonymous('GET /map/clusters', { query: { bbox: everywhere, zoom: 9, ...query } });
  const total = ({ bubbles }: Awaited<ReturnType<typeof clusters>>) =>
    bubbles.reduce((sum, { count }) => sum + count, 0);

  beforeAll(async () => {
    database = await create();
    nodes = [await startApp(database.url), await startApp(database.url)];
    await loadDemo(nodes[0]!.app, () => undefined);
    maintainer = await nodes[0]!.staff('map-maintainer', ['districtAdmin'], '310107');
    verifier = await nodes[0]!.staff('map-verifier', ['districtAdmin'], '310107');
  });
  afterAll(async () => {
    for (const node of nodes) await node.close();
    await database.drop();
  });

  it('shows one bubble a region from afar, and the same records from near', async () => {
    const { regions } = await nodes[0]!.anonymous('GET /map/figures', {});
    const far = await clusters({ zoom: 7, layers: 'carrier' });
    const presentCarriers = regions.map(({ code, layers }) => [
      code,
      layers.find(({ layer }) => layer === 'carrier')?.present ?? 0,
    ]);
    expect(far.bubbles.map(({ id, count }) => [id, count])).toEqual(presentCarriers.filter(([, count]) => count));
    for (const zoom of [8, 10, 13, 16]) {
      const near = await clusters({ zoom, layers: 'carrier' });
      expect(total(near) + near.unplaced).toBe(total(far));
    }
  });

  it('answers a phone within 5 KB at every zoom', async () => {
    for (const zoom of [7, 8, 9, 10, 11, 12, 14, 17]) {
      const answer = await clusters({ zoom, bbox: zoom < 11 ? everywhere : '120.4,31.1,120.9,31.6' });
      expect(JSON.stringify(answer).length).toBeLessThanOrEqual(5120);
    }
  });

  it('counts what the lists of records count', async () => {
    const { regions } = await nodes[0]!.anonymous('GET /map/figures', {});
    const of = regions.find(({ code }) => code === SUZHOU)?.layers.find(({ layer }) => layer === 'instrument');
    for (const lens of ['past', 'present', 'future'] as const) {
      const list = await nodes[0]!.anonymous('GET /records', { query: { type: 'instrument', region: SUZHOU, lens } });
      expect(of?.[lens]).toBe(list.total);
    }
  });

  it('names each pair of places that cooperate once, and none with itself', async () => {
    const { flows } = await nodes[0]!.anonymous('GET /map/figures', {});
    const pairs = flows.map(({ between }) => between.join());
    expect(flows.length).toBeGreaterThan(5);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { between, past, present, future } of flows) {
      expect(between[0] < between[1]).toBe(true);
      expect(past + present + future).toBeGreaterThan(0);
    }
  });

  it('reads out what is in view, page by page, each record once', async () => {
    const view = { bbox: '120.3,31,121.2,31.8', layers: 'carrier,platform' };
    const titles: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await nodes[0]!.anonymous('GET /map/records', {
        query: { ...view, limit: 5, ...(cursor && { cursor }) },
      });
      expect(page.items.every(({ recordType }) => ['carrier', 'platform'].includes(recordType))).toBe(true);
      titles.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      if (cursor === null) expect(titles).toHaveLength(page.total ?? -1);
    }
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBe(total(await clusters({ ...view, zoom: 12 })));
  });

  it('shows on every node within seconds what is published, moved and withdrawn', async () => {
    const sea = { bbox: '121.9,31.9,122.9,32.1', zoom: 14, layers: 'carrier' } as const;
    const seen = async (count: number) => {
      for (let tries = 0; tries < 40; tries += 1) {
        const views = await Promise.all(nodes.map((node) => clusters(sea, node)));
        if (views.every((view) => total(view) === count)) return views[0]?.bubbles;
        await pause(100);
      }
      throw new Error(`not ${count} on every node`);
    };
    expect(await seen(0)).toEqual([]);
    const { row } = await maintainer('POST /staff/records', {
      body: { recordType: 'carrier', regionCode: SUZHOU, content: carrier('海上园区', 122) },
    });
    const id = row.id;
    await maintainer('POST /staff/records/{id}/submit', { params: { id }, body: { version: 1 } });
    expect(await seen(0)).toEqual([]);
    const { row: published } = await verifier('POST /staff/records/{id}/accept', {
      params: { id },
      body: { version: 2 },
    });
    expect(await seen(1)).toEqual([{ id, regionCode: SUZHOU, count: 1, lng: 122, lat: 31.9999 }]);
    await verifier('POST /staff/records/{id}/withdraw', {
      params: { id },
      body: { version: published.version, reason: '填错了位置' },
    });
    expect(await seen(0)).toEqual([]);
  });

  it.each(['1,2,3', '120,31,119,32', "120,31,121,32'--", '1,2,3,4,5'])(
    'says what to change in the view %s',
    async (bbox) => {
      const answer = await nodes[0]!.app.inject(`/api/v1/map/clusters?zoom=9&bbox=${encodeURIComponent(bbox)}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.body).toContain('西,南,东,北');
    },
  );

  it('knows its layers and its places', async () => {
    expect(await outcome(clusters({ layers: 'carrier,secrets' }))).toBe('invalidInput');
    expect(await outcome(clusters({ region: '999999' }))).toBe('unknownPlace');
    expect(total(await clusters({ layers: mapLayers.join() }))).toBe(total(await clusters({})));
  });
});

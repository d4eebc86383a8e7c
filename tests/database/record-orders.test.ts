import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY_MS } from '@market/contract/shared';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../apps/server/src/database/data-source.js';
import { isSqlite } from '../../apps/server/src/database/engine.js';
import { migrate } from '../../apps/server/src/database/migrate.js';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { pageInOrder } from '../../apps/server/src/modules/record/record-order.js';
import { publicOrders } from '../../apps/server/src/modules/record/record.repository.js';
import { staffOrders } from '../../apps/server/src/modules/record/staff-record.repository.js';
import { whereDue } from '../../apps/server/src/modules/record/staff-record-filter.js';
import { testCrypto } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

const REGIONS = ['320100', '320200', '320400', '320500'];
const TYPES = ['carrier', 'instrument', 'enterprise', 'policy'];
const now = new Date('2026-06-01T00:00:00Z');
const encodedAfter = (value: string) =>
  Buffer.from(JSON.stringify([value, '01ARZ3NDEKTSV4RRFFQ69G5FAV'])).toString('base64url');

/** A letter put at a place of the ids: six doublings of a hundred rows, then that block again, each within the time a statement has. */
const copies = [
  ...[1, 2, 3, 4, 5, 6].map((position) => [position, 'B'] as const),
  ...[...'BCDEFGHIJKLMNOP'].map((letter) => [7, letter] as const),
];
const ROWS = 100 * 2 ** 6 * 16;

/** Copies a first hundred rows until there are enough: a hundred thousand inserts would take a minute. */
async function fill(dataSource: DataSource): Promise<void> {
  const first = Array.from({ length: 100 }, (_, i) => ({
    id: `${'A'.repeat(12)}${String(i).padStart(14, '0')}`,
    recordType: TYPES[i % 4] ?? '',
    regionCode: REGIONS[(i >> 2) % 4] ?? '',
    state: i % 10 === 0 ? ('draft' as const) : ('published' as const),
    revisionState: i % 20 === 0 ? ('pending' as const) : null,
    version: 1,
    title: `记录 ${i}`,
    summary: '',
    tags: [],
    fields: {},
    provenance: 'bureau' as const,
    sourceName: '市科技局',
    share: 'unconditional' as const,
    verifiedAt: new Date(now.getTime() - i * DAY_MS),
    nextReviewAt: new Date(now.getTime() + (180 - i) * DAY_MS),
    publishedAt: now,
    createdAt: now,
    updatedAt: now,
  }));
  await dataSource.getRepository(MarketRecord).insert(first);
  const columns = dataSource.getMetadata(MarketRecord).columns.map(({ databaseName }) => databaseName);
  const others = columns.filter((name) => !['id', 'title'].includes(name)).join(', ');
  const join = (a: string, b: string) => (isSqlite(dataSource.manager) ? `${a} || ${b}` : `CONCAT(${a}, ${b})`);
  for (const [position, letter] of copies) {
    const id = join(join(`SUBSTR(id, 1, ${position - 1})`, `'${letter}'`), `SUBSTR(id, ${position + 1}, 25)`);
    await dataSource.query(
      `INSERT INTO record (id, title, ${others}) SELECT ${id}, ${join('title', `'${letter}'`)}, ${others} FROM record WHERE SUBSTR(id, ${position}, 1) = 'A'`,
    );
  }
  await dataSource.query(isSqlite(dataSource.manager) ? 'ANALYZE' : 'ANALYZE TABLE record');
}

describe.each(databases)('orders of 100,000 records on $engine', ({ create }) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await create();
    dataSource = await openDataSource({ databaseUrl: database.url, databasePool: 4 });
    await migrate(dataSource, testCrypto);
    await fill(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** What the engine says it will do: the name of the index, and whether it sorts afterwards. */
  async function plan(sql: string, parameters: unknown[]): Promise<{ index: string; sorts: boolean }> {
    if (isSqlite(dataSource.manager)) {
      const rows: { detail: string }[] = await dataSource.query(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      const text = rows.map(({ detail }) => detail).join('; ');
      return { index: /INDEX (\w+)/.exec(text)?.[1] ?? text, sorts: /TEMP B-TREE/.test(text) };
    }
    const [row] = (await dataSource.query(`EXPLAIN ${sql}`, parameters)) as { key: string | null; Extra: string }[];
    return { index: row?.key ?? '', sorts: /filesort/.test(row?.Extra ?? '') };
  }
  const records = () => dataSource.getRepository(MarketRecord).createQueryBuilder('r').select('r.id', 'id');

  it('there are that many', async () => {
    expect(await dataSource.getRepository(MarketRecord).count()).toBe(ROWS);
  });

  it.each([
    ['title', publicOrders.title, 'ix_record_type_title', '记录 5'],
    ['verified', publicOrders.verified, 'ix_record_type_verified', '2026-05-01T00:00:00.000Z'],
  ] as const)(
    'the public reads a type by %s from an index, on the first page and on a later one',
    async (_, order, index, value) => {
      for (const cursor of [undefined, encodedAfter(value)]) {
        const query = records().where("r.state = 'published' AND r.recordType IN (:...types)", { types: ['carrier'] });
        expect(await plan(...pageInOrder(query, order, { limit: 20, cursor }).getQueryAndParameters())).toEqual({
          index,
          sorts: false,
        });
      }
    },
  );

  it.each([
    ['title', 'ix_record_type_title'],
    ['verified', 'ix_record_type_verified'],
    ['review', 'ix_record_type_review'],
    ['newest', 'ix_record_type_updated'],
  ] as const)('a bureau reads its table by %s from an index', async (sort, index) => {
    const query = records().where('r.recordType = :type', { type: 'carrier' });
    expect(await plan(...pageInOrder(query, staffOrders[sort], { limit: 20 }).getQueryAndParameters())).toEqual({
      index,
      sorts: false,
    });
  });

  it('the desk reads what waits, of all types, from an index', async () => {
    const query = records().where('r.revisionState = :state', { state: 'pending' });
    expect(await plan(...pageInOrder(query, staffOrders.oldest, { limit: 50 }).getQueryAndParameters())).toEqual({
      index: 'ix_record_revision_updated',
      sorts: false,
    });
  });

  it('what is due comes from an index and within its place in time', async () => {
    const query = records().where('1 = 1');
    whereDue(query, 'due', new Date(now.getTime() + 55 * DAY_MS));
    const startedAt = performance.now();
    const rows = await pageInOrder(query, staffOrders.review, { limit: 50 }).getRawMany();
    expect(rows).toHaveLength(51);
    expect(performance.now() - startedAt).toBeLessThan(500);
    expect((await plan(...query.getQueryAndParameters())).index).toBe('ix_record_state_review');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../apps/server/src/database/data-source.js';
import { migrate } from '../../apps/server/src/database/migrate.js';
import { testCrypto } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

describe.each(databases)('the schema on $engine', ({ create }) => {
  let database: TestDatabase;
  let nodes: DataSource[];

  beforeAll(async () => {
    database = await create();
    nodes = await Promise.all(
      [1, 2, 3, 4, 5].map(() => openDataSource({ databaseUrl: database.url, databasePool: 4 })),
    );
  });
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.destroy()));
    await database.drop();
  });

  it('M2: is migrated once when five nodes start together', async () => {
    const done = await Promise.all(nodes.map((node) => migrate(node, testCrypto)));
    expect(done.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('is after migration exactly what the entities say', async () => {
    const [node] = nodes;
    const pending = await node?.driver.createSchemaBuilder().log();
    expect(pending?.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('starts again on a migrated database without doing anything', async () => {
    const [node] = nodes;
    expect(node && (await migrate(node, testCrypto))).toEqual([]);
  });
});

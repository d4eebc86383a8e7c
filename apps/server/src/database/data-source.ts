import { DataSource, type DataSourceOptions } from 'typeorm';
import type { AppConfig } from '../config/app-config.js';
import { EMBEDDED_CACHE_KIB, embeddedDriver } from './embedded-driver.js';
import { entities } from './entities.js';
import { isolateTransactions } from './isolate-transactions.js';
import { limitQueries } from './limit-queries.js';
import { migrations } from './migrations/index.js';
import { SnakeCaseNames } from './naming.js';

const QUERY_DEADLINE_MS = 3_000;

type DatabaseSettings = Pick<AppConfig, 'databaseUrl' | 'databasePool'>;

export function dataSourceOptions({ databaseUrl, databasePool }: DatabaseSettings): DataSourceOptions {
  const common = {
    entities,
    migrations,
    migrationsRun: false,
    synchronize: false,
    namingStrategy: new SnakeCaseNames(),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  } as const;
  if (databaseUrl.startsWith('sqlite:'))
    return {
      ...common,
      type: 'better-sqlite3',
      database: databaseUrl.slice('sqlite:'.length),
      driver: embeddedDriver(),
      enableWAL: true,
      prepareDatabase: (db: { pragma(text: string): void }) => {
        db.pragma('synchronous = FULL');
        db.pragma('busy_timeout = 5000');
        db.pragma(`cache_size = -${EMBEDDED_CACHE_KIB}`);
      },
    };
  return {
    ...common,
    type: databaseUrl.startsWith('mariadb:') ? 'mariadb' : 'mysql',
    url: databaseUrl,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: databasePool,
    connectTimeout: QUERY_DEADLINE_MS,
    extra: { waitForConnections: true, queueLimit: 1000, enableKeepAlive: true },
  };
}

export async function openDataSource(settings: DatabaseSettings): Promise<DataSource> {
  const dataSource = new DataSource(dataSourceOptions(settings));
  await dataSource.initialize();
  await limitQueries(dataSource);
  return isolateTransactions(dataSource);
}

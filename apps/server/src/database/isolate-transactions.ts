import type { DataSource } from 'typeorm';

type Step = (...args: unknown[]) => Promise<unknown>;
interface Connection {
  close(): void;
}
/** The members of TypeORM's SQLite driver and runner that are replaced here. */
interface SqliteDriver {
  createQueryRunner(mode: 'master'): SqliteRunner;
  createDatabaseConnection(): Promise<Connection>;
  disconnect(): Promise<void>;
  queryRunner: unknown;
}
interface SqliteRunner {
  connect: () => Promise<Connection>;
  query: (sql: string, ...rest: unknown[]) => Promise<unknown>;
  startTransaction: Step;
  commitTransaction: Step;
  rollbackTransaction: Step;
  release: () => Promise<void>;
  isTransactionActive: boolean;
  isReleased: boolean;
  data: object;
}

const LOCK_TIMEOUT_MS = 15_000;
const isWrite = (sql: string): boolean =>
  !/^\s*(select|pragma|explain|with\b(?![\s\S]*\b(insert|update|delete)\b))/i.test(sql);

/**
 * TypeORM gives every SQLite caller the same QueryRunner, so a statement of another request that runs while a
 * transaction is open becomes part of it, and is lost after it was acknowledged when that transaction rolls back.
 * Here each QueryRunner has its own database handle (WAL readers see a snapshot), and writers queue on one
 * in-process lock, because a synchronous driver that waits for SQLite's own lock would block the event loop.
 */
export function isolateTransactions(dataSource: DataSource): DataSource {
  if (dataSource.options.type !== 'better-sqlite3') return dataSource;
  const driver = dataSource.driver as unknown as SqliteDriver;
  const makeRunner = driver.createQueryRunner.bind(driver);
  const disconnect = driver.disconnect.bind(driver);
  const idle: SqliteRunner[] = [];
  const open = new Set<Connection>();
  const lock = writerLock();

  driver.createQueryRunner = () => {
    const reused = idle.pop();
    if (reused) return Object.assign(reused, { isReleased: false, data: {} });
    driver.queryRunner = undefined;
    const runner = makeRunner('master');
    driver.queryRunner = undefined;
    isolate(runner);
    return runner;
  };
  driver.disconnect = async () => {
    for (const connection of open) connection.close();
    open.clear();
    idle.length = 0;
    await disconnect();
  };

  function isolate(runner: SqliteRunner): void {
    let connection: Promise<Connection> | undefined;
    let release: (() => void) | undefined;
    const { query, startTransaction, commitTransaction, rollbackTransaction } = runner;
    const letGo = () => {
      release?.();
      release = undefined;
    };
    const ending =
      (step: Step): Step =>
      async (...args) => {
        try {
          return await step.apply(runner, args);
        } finally {
          if (!runner.isTransactionActive) letGo();
        }
      };

    runner.connect = () =>
      (connection ??= driver.createDatabaseConnection().then((opened) => {
        open.add(opened);
        return opened;
      }));
    runner.query = async (sql, ...rest) => {
      const statement = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : sql;
      if (release || !isWrite(statement)) return query.call(runner, statement, ...rest);
      const free = await lock();
      try {
        return await query.call(runner, statement, ...rest);
      } finally {
        free();
      }
    };
    runner.startTransaction = async (...args) => {
      release ??= await lock();
      try {
        return await startTransaction.apply(runner, args);
      } catch (error) {
        if (!runner.isTransactionActive) letGo();
        throw error;
      }
    };
    runner.commitTransaction = ending(commitTransaction);
    runner.rollbackTransaction = ending(rollbackTransaction);
    runner.release = async () => {
      if (runner.isReleased) return;
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      runner.isReleased = true;
      idle.push(runner);
    };
  }
  return dataSource;
}

/** First come, first served; gives up with SQLITE_BUSY, which is retried like a deadlock. */
function writerLock(): () => Promise<() => void> {
  let tail: Promise<void> = Promise.resolve();
  return async () => {
    let release!: () => void;
    const mine = new Promise<void>((resolve) => (release = resolve));
    const before = tail;
    tail = before.then(() => mine);
    let timer!: NodeJS.Timeout;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('SQLITE_BUSY: waited too long for the writer lock')), LOCK_TIMEOUT_MS);
    });
    try {
      await Promise.race([before, late]);
    } catch (error) {
      release();
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return release;
  };
}

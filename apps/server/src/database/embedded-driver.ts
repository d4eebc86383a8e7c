import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Of SQLite's own 2 MB few of 100,000 records would be held, and the others read from the file each time. */
export const EMBEDDED_CACHE_KIB = 64 * 1024;

type Bindable = string | number | bigint | null | ArrayBufferView;
export interface Statement {
  run(...args: unknown[]): unknown;
  get(...args: unknown[]): unknown;
  all(...args: unknown[]): unknown[];
}
export interface Handle {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}
type Driver = new (...args: unknown[]) => Handle;

/**
 * libsql in the shape TypeORM expects of better-sqlite3. libsql 0.5 aborts the whole process on a bound
 * boolean, Date or object, so every argument passes a guard first.
 */
export function embeddedDriver(): Driver {
  const Libsql = require('libsql') as Driver;
  return class GuardedLibsql extends Libsql {
    override prepare(sql: string): Statement {
      const statement = super.prepare(sql);
      const { run, get, all } = statement;
      statement.run = (...args) => run.apply(statement, guarded(args));
      statement.get = (...args) => readable(get.apply(statement, guarded(args)));
      statement.all = (...args) => all.apply(statement, guarded(args)).map(readable);
      return statement;
    }
  };
}

const guarded = (args: unknown[]): [Bindable[]] => {
  const flat: unknown[] = args.length === 1 && Array.isArray(args[0]) ? args[0] : args;
  return [flat.map(bindable)];
};

function bindable(value: unknown): Bindable {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  if (ArrayBuffer.isView(value)) return value;
  throw new TypeError(`SQLite cannot bind ${Object.prototype.toString.call(value)}`);
}

function readable(row: unknown): unknown {
  if (row && typeof row === 'object')
    for (const [key, value] of Object.entries(row))
      if (value instanceof ArrayBuffer) (row as Record<string, unknown>)[key] = Buffer.from(value);
  return row;
}

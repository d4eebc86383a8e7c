import { randomBytes } from 'node:crypto';
import { openDataSource } from '../database/data-source.js';
import {
  databaseAccountKinds,
  databaseAccountStatements,
  type DatabaseAccountKind,
} from '../database/database-accounts.js';
import { CommandError, type Command } from './command.js';

const RIGHT_FORM = /^[\w%.-]+$/;

/** Prints and runs nothing: only the administrator of the database may make accounts. */
export const databaseAccounts: Command = {
  name: 'database accounts',
  usage: '[--prefix market] [--host %]',
  summary: '打印 MariaDB/MySQL 分设账号的 SQL：应用、迁移、审计、备份；应用账号改不了审计日志。每次升级后重跑',
  options: { prefix: { type: 'string' }, host: { type: 'string' } },
  async run({ config, options, say }) {
    const { prefix = 'market', host = '%' } = options;
    if (config.databaseUrl.startsWith('sqlite:')) throw new CommandError('SQLite 没有账号；请保管好数据库文件');
    if (!RIGHT_FORM.test(prefix) || !RIGHT_FORM.test(host))
      throw new CommandError('前缀和主机只能是字母、数字和 . - _ %');
    const dataSource = await openDataSource(config);
    const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();
    const url = new URL(config.databaseUrl);
    await dataSource.destroy();
    const database = url.pathname.slice(1);
    const account = (kind: DatabaseAccountKind) => ({ name: `${prefix}_${kind}`, password: newPassword() });
    const accounts = {
      app: account('app'),
      migrate: account('migrate'),
      audit: account('audit'),
      backup: account('backup'),
    };
    say('-- 密码只打印这一次，已有的账号不变；请由数据库管理员执行');
    for (const statement of databaseAccountStatements({ database, tables, host, accounts })) say(`${statement};`);
    for (const kind of databaseAccountKinds)
      say(`-- ${kind}: ${url.protocol}//${accounts[kind].name}:${accounts[kind].password}@${url.host}/${database}`);
  },
};

const newPassword = (): string => randomBytes(24).toString('base64url');

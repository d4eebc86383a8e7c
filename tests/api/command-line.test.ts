import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CommandError, UsageError } from '../../apps/server/src/cli/command.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { PASSWORD, startApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { codeIn, marketCommand } from '../support/market-command.js';
import { outcome } from '../support/samples.js';

const create = [
  'user',
  'create',
  '--username',
  'li-si',
  '--name',
  '李四',
  '--roles',
  'maintainer',
  '--region',
  '320500',
];

describe.each(databases)('the command line on $engine', ({ create: createDatabase }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createDatabase();
  });
  afterEach(() => database.drop());

  const market = (typed: string[], env: Record<string, string> = {}) =>
    marketCommand(typed, { DATABASE_URL: database.url, ...env });

  it('builds a database, makes an account, invites anew, disables it, and leaves a trail', async () => {
    await expect(market(create)).rejects.toThrow(CommandError);
    expect(await market(['migrate'])).toContain('已更新');
    expect(await market(['migrate'])).toContain('已是当前版本');
    const first = codeIn(await market(create));
    await expect(market(create)).rejects.toMatchObject({ code: 'usernameTaken' });
    const second = codeIn(await market(['user', 'invite', 'li-si']));

    const { app, dataSource, anonymous, close } = await startApp(database.url);
    const accept = (code: string) =>
      outcome(anonymous('POST /invitations/accept', { body: { code, password: PASSWORD } }));
    const signIn = async (password: string) =>
      (await app.inject({ method: 'POST', url: '/api/v1/auth/console', payload: { username: 'li-si', password } }))
        .statusCode;
    expect([await accept(first), await accept(second)]).toEqual(['invitationDead', 'done']);
    await market(['user', 'disable', 'li-si']);
    expect(await signIn(PASSWORD)).toBe(401);
    await market(['user', 'enable', 'li-si']);
    expect(await signIn(PASSWORD)).toBe(200);
    const trail = await dataSource
      .getRepository(AuditEntry)
      .find({ where: { actorName: '命令行' }, order: { id: 'ASC' } });
    expect(trail.map(({ action, result }) => `${action} ${result}`)).toEqual([
      'database.migrate done',
      'account.create done',
      'account.invite done',
      'account.disable done',
      'account.enable done',
    ]);
    await close();
  });

  it('does not empty a database that holds real accounts unless forced, and never in production', async () => {
    await market(['migrate']);
    expect(await market(['demo', 'load'])).toContain('公开记录');
    await expect(market(['demo', 'load'])).rejects.toThrow('库里已有数据');
    await market(create);
    await expect(market(['demo', 'reset'])).rejects.toThrow('--force');
    await expect(market(['demo', 'reset', '--force'], { NODE_ENV: 'production' })).rejects.toThrow('生产环境');
    expect(await market(['demo', 'reset', '--force'])).toContain('公开记录');
  }, 90_000);

  it('gives a city a key, and takes it back', async () => {
    await market(['migrate']);
    const issue = ['city-key', 'issue', '--username', 'city-suzhou', '--name', '苏商通', '--region', '320500'];
    const key = (await market(issue)).split('\n')[1] ?? '';
    const { app, close } = await startApp(database.url);
    const url = '/api/v1/ingest/batches/01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const status = async () => (await app.inject({ url, headers: { authorization: `Bearer ${key}` } })).statusCode;
    expect(await status()).toBe(404);
    await market(['user', 'disable', 'city-suzhou']);
    expect(await status()).toBe(401);
    await expect(market([...issue.slice(0, -1), 'Suzhou'])).rejects.toThrow('--region');
    await close();
  });

  it('says what is wrong with an account before it opens the database', async () => {
    const wrong = create.map((word) => (word === 'li-si' ? 'Li Si' : word));
    await expect(market(wrong)).rejects.toThrow(UsageError);
    await expect(market(['user', 'create', '--name', '李四'])).rejects.toThrow('缺少 --username、--roles');
  });
});

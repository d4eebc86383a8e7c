import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../config/app-config.js';
import { demoAccounts } from '../database/demo/demo-accounts.js';
import { loadDemo } from '../database/demo/load-demo.js';
import { resetDemo } from '../database/demo/reset-demo.js';
import { Account } from '../modules/account/account.entity.js';
import { AuditTrail } from '../modules/audit/audit-trail.js';
import { CommandError, type Command, type Given } from './command.js';
import { withApp } from './open-app.js';
import { leaveAuditRow } from './operator.js';

export const demoLoad: Command = {
  name: 'demo load',
  usage: '',
  summary: '往空库里装入演示数据',
  run: ({ config, say }) => inDemo(config, (app) => load(app, say)),
};

export const demoReset: Command = {
  name: 'demo reset',
  usage: '[--force]',
  summary: '清空数据库（审计除外）后重新装入演示数据；库里有正式账号时要加 --force',
  options: { force: { type: 'boolean' } },
  run: ({ config, flags, say }) =>
    inDemo(config, async (app) => {
      const dataSource = app.get(DataSource);
      if (!flags.has('force') && (await hasRealStaff(dataSource)))
        throw new CommandError('库里有正式的控制台账号，清空会丢掉它们和全部数据。确实要清空请加 --force');
      await resetDemo(dataSource);
      await leaveAuditRow(dataSource, app.get(AuditTrail), 'demo.reset');
      await load(app, say);
    }),
};

function inDemo(config: AppConfig, work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  if (config.production) throw new CommandError('生产环境不能装演示数据');
  return withApp(config, work);
}

async function load(app: INestApplicationContext, say: Given['say']): Promise<void> {
  if (!(await loadDemo(app, say))) throw new CommandError('库里已有数据，没有装入。要重来请用 market demo reset');
  await leaveAuditRow(app.get(DataSource), app.get(AuditTrail), 'demo.load');
  for (const line of demoAccounts()) say(line);
}

const hasRealStaff = (dataSource: DataSource): Promise<boolean> =>
  dataSource
    .createQueryBuilder(Account, 'a')
    .where('a.username IS NOT NULL AND a.demo = :demo', { demo: false })
    .getExists();

import { assertDurable } from '../database/durability.js';
import { openDataSource } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { CryptoProvider } from '../integrations/crypto/crypto-provider.js';
import { AuditTrail } from '../modules/audit/audit-trail.js';
import type { Command } from './command.js';
import { leaveAuditRow } from './operator.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: '建库或升级到当前版本；多台同时运行也只做一次',
  async run({ config, say }) {
    const dataSource = await openDataSource(config);
    try {
      await assertDurable(dataSource);
      const crypto = new CryptoProvider(config);
      const done = await migrate(dataSource, crypto);
      if (done.length > 0) await leaveAuditRow(dataSource, new AuditTrail(crypto), 'database.migrate');
      say(done.length > 0 ? `数据库已更新：${done.join('、')}` : '数据库已是当前版本');
    } finally {
      await dataSource.destroy();
    }
  },
};

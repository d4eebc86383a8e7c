import { AuditCheck } from '../modules/audit/audit-check.js';
import { CommandError, type Command } from './command.js';
import { withApp } from './open-app.js';

export const auditVerify: Command = {
  name: 'audit verify',
  usage: '',
  summary: '核对整条审计日志，指出第一处改动、缺失或截断',
  async run({ config, say }) {
    await withApp(config, async (app) => {
      const { entries, finding } = await app.get(AuditCheck).run();
      if (finding) throw new CommandError(`审计日志不完整：${finding}`);
      say(`审计日志完整：${entries} 条`);
    });
  },
};

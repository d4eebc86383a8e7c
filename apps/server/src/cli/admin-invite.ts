import { createAccount } from '@market/contract/account';
import { adminRoles, roleLabels } from '@market/contract/shared';
import * as z from 'zod';
import { UsageError, type Command } from './command.js';
import { invitationLines } from './invitation-lines.js';
import { openAccount } from './open-account.js';
import { withApp } from './open-app.js';

const admin = z.strictObject({
  username: createAccount.shape.username,
  displayName: createAccount.shape.displayName,
  role: z.enum(adminRoles),
});

/** No password comes with the program: the first administrators come by this, and so does one when none is left to agree. */
export const adminInvite: Command = {
  name: 'admin invite',
  usage: `--username 账号 --name 姓名 [--role ${adminRoles.join('|')}]`,
  summary: '邀请一名系统（默认）、安全或审计管理员，显示一次邀请码。空库的第一位管理员由此产生',
  options: {
    username: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', default: 'systemAdmin' },
  },
  async run({ config, options, say }) {
    const parsed = z.safeParse(admin, {
      username: options['username'],
      displayName: options['name'],
      role: options['role'],
    });
    if (!parsed.success) throw new UsageError(parsed.error.issues.map(({ path }) => hints[String(path[0])]).join('\n'));
    const { role, ...named } = parsed.data;
    await withApp(config, async (app) => {
      const account = { ...named, roles: [role], regionCode: null };
      const issued = await openAccount(app, account);
      say(`身份：${roleLabels[role]}`);
      for (const line of invitationLines(issued)) say(line);
    });
  },
};

const hints: Record<string, string> = {
  username: '--username：用小写字母开头，3 到 40 位小写字母、数字或 -',
  displayName: '--name：写 1 到 40 字',
  role: `--role：从 ${adminRoles.join('、')} 里选`,
};

import { createAccount } from '@market/contract/account';
import * as z from 'zod';
import { personalRoles } from '@market/contract/shared';
import { UsageError, type Command } from './command.js';
import { withApp } from './open-app.js';
import { openAccount } from './open-account.js';
import { invitationLines } from './invitation-lines.js';

export const userCreate: Command = {
  name: 'user create',
  usage: '--username 账号 --name 姓名 --roles 角色,角色 [--region 城市代码]',
  summary: `新建控制台账号，显示一次邀请码。角色：${personalRoles.join('、')}`,
  options: {
    username: { type: 'string' },
    name: { type: 'string' },
    roles: { type: 'string' },
    region: { type: 'string' },
  },
  async run({ config, options, say }) {
    const { username, name, region } = options;
    const missing = ['username', 'name', 'roles'].filter((key) => !options[key]);
    if (missing.length > 0) throw new UsageError(`缺少 ${missing.map((key) => `--${key}`).join('、')}`);
    const parsed = z.safeParse(createAccount, {
      username,
      displayName: name,
      roles: options.roles?.split(',').map((role) => role.trim()),
      regionCode: region ?? null,
    });
    if (!parsed.success) throw new UsageError(parsed.error.issues.map(explain).join('\n'));
    await withApp(config, async (app) => {
      const issued = await openAccount(app, parsed.data);
      for (const line of invitationLines(issued)) say(line);
    });
  },
};

const flagOf: Record<string, string> = { displayName: '--name', roles: '--roles', regionCode: '--region' };
const hints: Record<string, string> = {
  '--username': '用小写字母开头，3 到 40 位小写字母、数字或 -',
  '--name': '写 1 到 40 字',
  '--roles': `从 ${personalRoles.join('、')} 里选，最多 3 个`,
  '--region': '写 6 位代码，如 320500',
};

function explain({ path }: z.core.$ZodIssue): string {
  const flag = flagOf[String(path[0])] ?? '--username';
  return `${flag}：${hints[flag]}`;
}

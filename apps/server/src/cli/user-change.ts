import type { INestApplicationContext } from '@nestjs/common';
import { AccountRepository } from '../modules/account/account.repository.js';
import { StaffAccountService } from '../modules/account/staff-account.service.js';
import { CommandError, type Command } from './command.js';
import { withApp } from './open-app.js';
import { operator } from './operator.js';
import { invitationLines } from './invitation-lines.js';

export const userDisable = change('disable', '停用账号，并让它立即退出登录', async (accounts, input) => {
  await accounts.disable(operator('POST /staff/accounts/{id}/disable'), input);
  return ['已停用'];
});

export const userEnable = change('enable', '重新启用账号', async (accounts, input) => {
  await accounts.enable(operator('POST /staff/accounts/{id}/enable'), input);
  return ['已启用'];
});

export const userInvite = change('invite', '重新邀请：原密码立即失效，显示一次新邀请码', async (accounts, input) => {
  const issued = await accounts.invite(operator('POST /staff/accounts/{id}/invite'), input);
  return invitationLines(issued);
});

interface Input {
  params: { id: string };
  body: { version: number };
}

function change(
  verb: string,
  summary: string,
  act: (accounts: StaffAccountService, input: Input) => Promise<string[]>,
): Command {
  return {
    name: `user ${verb}`,
    usage: '账号',
    summary,
    words: 1,
    run: ({ config, words: [username = ''], say }) =>
      withApp(config, async (app) => {
        const lines = await act(app.get(StaffAccountService), await inputFor(app, username));
        say(`账号 ${username}：${lines.join('\n')}`);
      }),
  };
}

async function inputFor(app: INestApplicationContext, username: string): Promise<Input> {
  const account = await app.get(AccountRepository).findByDoor({ username: username.toLowerCase() });
  if (!account) throw new CommandError(`没有账号 ${username}`);
  return { params: { id: account.id }, body: { version: account.version } };
}

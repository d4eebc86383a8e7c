import type { Operation } from '@market/contract/routes';
import type { Caller } from '../common/caller.js';
import { Transactions, type Tx } from '../common/transactions.js';
import { AccountRepository } from '../modules/account/account.repository.js';
import { StaffAccounts, type AccountRef } from '../modules/account/staff-accounts.js';
import { CommandError, type Command } from './command.js';
import { invitationLines } from './invitation-lines.js';
import { withApp } from './open-app.js';
import { operator } from './operator.js';

type Act = (staff: StaffAccounts, tx: Tx, ref: AccountRef, caller: Caller) => Promise<string[]>;

export const userDisable = change(
  'disable',
  '停用账号，并让它立即退出登录',
  'POST /staff/accounts/{id}/disable',
  async (staff, tx, ref) => {
    await staff.turn(tx, ref, 'disabled');
    return ['已停用'];
  },
);

export const userEnable = change(
  'enable',
  '重新启用账号',
  'POST /staff/accounts/{id}/enable',
  async (staff, tx, ref) => {
    await staff.turn(tx, ref, 'active');
    return ['已启用'];
  },
);

export const userInvite = change(
  'invite',
  '重新邀请：原密码立即失效，显示一次新邀请码',
  'POST /staff/accounts/{id}/invite',
  async (staff, tx, ref, caller) => invitationLines(await staff.invite(tx, caller, ref)),
);

/** Admins as well, and nobody has to agree: this is the way back in when nobody is left who could. */
function change(verb: string, summary: string, operation: Operation, act: Act): Command {
  return {
    name: `user ${verb}`,
    usage: '账号',
    summary,
    words: 1,
    run: ({ config, words: [username = ''], say }) =>
      withApp(config, async (app) => {
        const account = await app.get(AccountRepository).findByDoor({ username: username.toLowerCase() });
        if (!account) throw new CommandError(`没有账号 ${username}`);
        const caller = operator(operation);
        const ref = { accountId: account.id, version: account.version };
        const lines = await app.get(Transactions).write(caller, (tx) => act(app.get(StaffAccounts), tx, ref, caller));
        say(`账号 ${username}：${lines.join('\n')}`);
      }),
  };
}

import { issueCityKey } from '@market/contract/account';
import * as z from 'zod';
import { CityKeyService } from '../modules/account/city-key.service.js';
import { UsageError, type Command } from './command.js';
import { withApp } from './open-app.js';
import { operator } from './operator.js';

const hints: Record<string, string> = {
  username: '--username：写 city- 开头的小写字母、数字或 -，如 city-suzhou',
  displayName: '--name：写平台的名字，1 到 40 字',
  regionCode: '--region：写 6 位代码，如 320500',
};

export const cityKeyIssue: Command = {
  name: 'city-key issue',
  usage: '--username city-… --name 平台名称 --region 城市代码',
  summary: '发给城市平台一把接口密钥（一年有效，显示一次）；同名重发，旧的即失效。停用用 user disable',
  options: { username: { type: 'string' }, name: { type: 'string' }, region: { type: 'string' } },
  async run({ config, options, say }) {
    const parsed = z.safeParse(issueCityKey, {
      username: options['username'],
      displayName: options['name'],
      regionCode: options['region'],
    });
    if (!parsed.success)
      throw new UsageError(parsed.error.issues.map(({ path }) => hints[String(path[0])] ?? '').join('\n'));
    await withApp(config, async (app) => {
      const { account, key, expiresAt } = await app
        .get(CityKeyService)
        .issue(operator('POST /staff/accounts/city-key'), { body: parsed.data });
      say(`${account.displayName}（${account.username}）的密钥（只显示这一次），${expiresAt.slice(0, 10)} 前有效：`);
      say(key);
    });
  },
};

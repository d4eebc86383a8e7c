import { NetworkService } from '../modules/network/network.service.js';
import type { Command } from './command.js';
import { withApp } from './open-app.js';
import { operator } from './operator.js';

export const networkClear: Command = {
  name: 'network clear',
  usage: '',
  summary: '清空控制台的访问网络：名单写错、谁都进不来时用，之后哪里都能登录',
  run: ({ config, say }) =>
    withApp(config, async (app) => {
      await app.get(NetworkService).clear(operator('PUT /staff/networks'));
      say('已清空，控制台不再限制访问网络。请安全管理员重新设定');
    }),
};

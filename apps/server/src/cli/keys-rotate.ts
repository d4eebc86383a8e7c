import { KeyRotation } from '../modules/key-rotation/key-rotation.service.js';
import type { Command } from './command.js';
import { withApp } from './open-app.js';

export const keysRotate: Command = {
  name: 'keys rotate',
  usage: '',
  summary:
    '把用旧数据密钥（MARKET_OTHER_DATA_KEYS）加密的内容换成用现行的 MARKET_DATA_KEY；边办事边换，中断了再运行即可',
  async run({ config, say }) {
    await withApp(config, async (app) => {
      const sum = await app.get(KeyRotation).run(({ column, resealed }) => say(`${column}：${resealed} 处`));
      say(sum === 0 ? '全部内容已在现行密钥下，旧密钥可以撤下' : `共换了 ${sum} 处；再运行一次，换 0 处即可撤下旧密钥`);
    });
  },
};

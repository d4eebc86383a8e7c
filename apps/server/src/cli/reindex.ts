import { IndexFollower } from '../modules/search/index-follower.js';
import type { Command } from './command.js';
import { withApp } from './open-app.js';

const TOLD_EVERY = 5_000;

export const reindexCommand: Command = {
  name: 'reindex',
  usage: '',
  summary: '重建搜索索引：在旁边建好再换上，期间照常可搜；用与服务器相同的设置（端口或 MARKET_SEARCH_DIR）运行',
  async run({ config, say }) {
    await withApp(config, async (app) => {
      const startedAt = performance.now();
      const seconds = (): string => ((performance.now() - startedAt) / 1_000).toFixed(1);
      let told = 0;
      const count = await app.get(IndexFollower).rebuild((read) => {
        if (read - told < TOLD_EVERY) return;
        told = read;
        say(`已读 ${read.toLocaleString('en-US')} 条，${seconds()} 秒`);
      });
      const where = config.openSearch ? `OpenSearch ${config.openSearch.index}` : config.searchDir;
      say(`索引已换上：${count.toLocaleString('en-US')} 条，${seconds()} 秒，${where}`);
    });
  },
};

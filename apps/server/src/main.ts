import { DataSource } from 'typeorm';
import { ConfigurationError, loadConfig, loadRehearsalConfig, type AppConfig } from './config/app-config.js';
import { readEnvFile } from './config/env-file.js';
import { createApp } from './create-app.js';
import { loadDemo } from './database/demo/load-demo.js';
import { migrate } from './database/migrate.js';
import { assertDurable } from './database/durability.js';
import { CryptoProvider } from './integrations/crypto/crypto-provider.js';
import { IndexFollower } from './modules/search/index-follower.js';
import { MapKeeper } from './modules/map/map-keeper.js';
import { welcome, welcomeToRehearsal } from './http/welcome.js';

readEnvFile();

/** Where it listens. */
async function serve(config: AppConfig): Promise<string> {
  const app = await createApp(config);
  const dataSource = app.get(DataSource);
  await assertDurable(dataSource);
  const migrated = await migrate(dataSource, app.get(CryptoProvider));
  if (migrated.length > 0) console.info(`数据库已更新：${migrated.join('、')}`);
  if (config.demo) await loadDemo(app);
  await app.get(IndexFollower).catchUp();
  await app.get(MapKeeper).index();
  await app.listen(config.port, config.host);
  return app.getUrl();
}

try {
  const config = loadConfig();
  const rehearsal = loadRehearsalConfig(config);
  welcome(config, await serve(config));
  if (rehearsal)
    await serve(rehearsal).then(welcomeToRehearsal, (error: unknown) => console.error('联合测试没有启动：', error));
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exitCode = 1;
}

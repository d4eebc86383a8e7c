import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createClient, type Client, type Transport } from '@market/api-client';
import { GUIDE_VERSION } from '@market/contract/privacy';
import type { Role } from '@market/contract/shared';
import { DataSource } from 'typeorm';
import { AppConfig } from '../../apps/server/src/config/app-config.js';
import { createApp } from '../../apps/server/src/create-app.js';
import { migrate } from '../../apps/server/src/database/migrate.js';
import { CryptoProvider } from '../../apps/server/src/integrations/crypto/crypto-provider.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { hashPassword } from '../../apps/server/src/modules/account/passwords.js';
import { newPerson } from '../../apps/server/src/modules/account/new-person.js';
import { OutboxWorker } from '../../apps/server/src/modules/outbox/outbox.worker.js';

export const PASSWORD = 'Market-2026';
let passwordHash: Promise<string> | undefined;

const keys = {
  dataKey: '00112233445566778899aabbccddeeff',
  otherDataKeys: [] as readonly string[],
  hashKey: 'ffeeddccbbaa99887766554433221100',
  sealingKey: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
};
/** What a server of the tests seals with, for who has none at hand. */
export const testCrypto = new CryptoProvider(keys as AppConfig);

const testConfig = (databaseUrl: string): AppConfig => ({
  production: false,
  host: '127.0.0.1',
  port: 0,
  databaseUrl,
  databasePool: 10,
  demo: false,
  rehearsal: false,
  otherUrl: null,
  demoPassword: null,
  filesDir: join(tmpdir(), `market-files-${process.pid}`),
  feedsDir: null,
  openSearch: null,
  searchDir: mkdtempSync(join(tmpdir(), 'market-search-')),
  jobs: false,
  ...keys,
  secondFactorRequired: false,
  rateLimits: true,
  allowedOrigins: [],
  trustedProxies: [],
  organizer: '上海市普陀区科学技术委员会',
  filingNumber: null,
  mapReviewNumber: null,
  baseMap: null,
  wechat: null,
  wechatTemplates: {},
  sms: null,
  mail: null,
  virusScanner: null,
  outbound: { hosts: [], insideHosts: [] },
  model: null,
  logLevel: 'silent',
});

export interface TestApp {
  app: NestFastifyApplication;
  dataSource: DataSource;
  anonymous: Client;
  /** A mini-program user, signed in through the simulated WeChat. The same name is the same person. */
  user(name: string): Promise<Client>;
  /** A console account with the given roles, signed in by password. */
  staff(username: string, roles: Role[], regionCode: string | null): Promise<Client>;
  /** An account that is there already, signed in to the console. */
  console(username: string, password: string): Promise<Client>;
  /** The invited person, who has chosen PASSWORD. */
  invited(issued: { account: { username: string }; code: string }): Promise<Client>;
  /** Waits until the outbox has delivered everything. */
  delivered(): Promise<void>;
  close(): Promise<void>;
}

/** The real server in this process, on the given database, reached without a socket. */
export async function startApp(databaseUrl: string, change: Partial<AppConfig> = {}): Promise<TestApp> {
  const app = await createApp({ ...testConfig(databaseUrl), ...change });
  const dataSource = app.get(DataSource);
  await migrate(dataSource, app.get(CryptoProvider));
  const client = (headers: Record<string, string> = {}) => createClient({ base: '', send: inject(app), headers });
  const anonymous = client();
  return {
    app,
    dataSource,
    anonymous,
    async user(name) {
      const { token } = await anonymous('POST /auth/wechat', { body: { code: `dev-${name}`, guide: GUIDE_VERSION } });
      return client({ authorization: `Bearer ${token}` });
    },
    async staff(username, roles, regionCode) {
      await dataSource.getRepository(Account).insert(
        Object.assign(new Account(), newPerson(new Date()), {
          username,
          displayName: username,
          roles,
          regionCode,
          passwordHash: await (passwordHash ??= hashPassword(PASSWORD)),
        }),
      );
      return client(await signInToConsole(app, username));
    },
    async console(username, password) {
      return client(await signInToConsole(app, username, password));
    },
    async invited({ account, code }) {
      await anonymous('POST /invitations/accept', { body: { code, password: PASSWORD } });
      return client(await signInToConsole(app, account.username));
    },
    async delivered() {
      await app.get(OutboxWorker).drain();
      await pause(20);
      await app.get(OutboxWorker).drain();
    },
    async close() {
      await app.close();
      const { filesDir, searchDir } = app.get(AppConfig);
      for (const folder of [filesDir, searchDir]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The headers a signed-in console page sends. */
export async function signInToConsole(
  app: NestFastifyApplication,
  username: string,
  password = PASSWORD,
): Promise<Record<string, string>> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/auth/console',
    payload: { username, password },
  });
  const cookie = answer.cookies.find(({ name }) => name.endsWith('_session'));
  if (!cookie) throw new Error(`${username} could not sign in: ${answer.body}`);
  return { cookie: `${cookie.name}=${cookie.value}`, 'x-requested-with': 'market-console' };
}

const inject =
  (app: NestFastifyApplication): Transport =>
  async ({ method, url, headers, body }) => {
    const answer = await app.inject({ method, url, headers, ...(body !== undefined && { payload: body as object }) });
    return { status: answer.statusCode, body: answer.body ? (JSON.parse(answer.body) as unknown) : undefined };
  };

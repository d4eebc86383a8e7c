import { expect, it } from '@jest/globals';
import { loadConfig, loadRehearsalConfig } from './app-config.js';

it('a rehearsal has data of its own: it sends nothing to a phone or mailbox and pulls no feed', () => {
  const env = {
    DATABASE_URL: 'mariadb://market@db/market',
    MARKET_DATA_KEY: '00112233445566778899aabbccddeeff',
    MARKET_HASH_KEY: 'ffeeddccbbaa99887766554433221100',
    MARKET_REHEARSAL_PORT: '3001',
    SMS_GATEWAY_URL: 'https://sms.example.cn',
    SMTP_URL: 'smtps://mail.example.cn',
    MAIL_FROM: 'market@example.cn',
    MARKET_OUTBOUND_HOSTS: 'sms.example.cn',
  };
  const live = loadConfig(env);
  expect(live.feedsDir).toMatch(/config.feeds$/);
  expect(loadRehearsalConfig(live, env)).toMatchObject({
    rehearsal: true,
    databaseUrl: 'mariadb://market@db/market_rehearsal',
    feedsDir: null,
    sms: null,
    mail: null,
    wechatTemplates: {},
  });
});

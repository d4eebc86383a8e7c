import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PushKeys } from '../integrations/wechat/push-box.js';
import { baseMapFrom, type BaseMap } from './base-map.js';
import type { z } from 'zod';
import { environmentSchema } from './environment.schema.js';
import { readWechatTemplates, type WechatTemplates } from './wechat-templates.js';

type Environment = z.output<typeof environmentSchema>;

/** The repository's root, from src and from dist alike. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

const SIMULATED_TEMPLATES = path.join(projectRoot, 'config/wechat-templates.json');

/** All settings, typed. An injection token as well as a type. */
export abstract class AppConfig {
  abstract readonly production: boolean;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly databaseUrl: string;
  abstract readonly databasePool: number;
  abstract readonly demo: boolean;
  /** A data set apart for 联合测试, with its own clock; marked as such everywhere. */
  abstract readonly rehearsal: boolean;
  /** Where the live market finds its rehearsal, and the rehearsal its live market. */
  abstract readonly otherUrl: string | null;
  /** Of the accounts that come with the demonstration data; null: the well-known one. */
  abstract readonly demoPassword: string | null;
  /** The folder of uploaded files. */
  abstract readonly filesDir: string;
  /** The folder of the feeds; null: none is pulled. */
  abstract readonly feedsDir: string | null;
  /** OpenSearch, when the index in files is outgrown. */
  abstract readonly openSearch: { url: string; index: string } | null;
  /** The folder of this node's search index; no other process writes there. */
  abstract readonly searchDir: string;
  /** Whether this node runs recurring jobs. */
  abstract readonly jobs: boolean;
  /** SM4 key for personal data and drafts of bids, 32 hexadecimal digits. */
  abstract readonly dataKey: string;
  /** Data keys that still open what they sealed, the oldest last; or one that is about to become current. */
  abstract readonly otherDataKeys: readonly string[];
  /** HMAC-SM3 key for blind indexes and token digests. */
  abstract readonly hashKey: string;
  /** SM4 key that wraps the sealing key of every challenge; kept apart from the other two. */
  abstract readonly sealingKey: string;
  /** Whether every member of staff must set up the second factor. */
  abstract readonly secondFactorRequired: boolean;
  /** Off only where a load test asks more than people would. */
  abstract readonly rateLimits: boolean;
  abstract readonly allowedOrigins: readonly string[];
  abstract readonly trustedProxies: readonly string[];
  abstract readonly organizer: string;
  abstract readonly filingNumber: string | null;
  abstract readonly mapReviewNumber: string | null;
  /** Tiles under the map; null: our own outlines alone. */
  abstract readonly baseMap: BaseMap | null;
  /** `push`: the message push agreed with WeChat, and where its servers reach this one; without it pictures are not judged. */
  abstract readonly wechat: {
    appId: string;
    appSecret: string;
    apiBase: string;
    push?: PushKeys & { baseUrl: string };
  } | null;
  /** Templates of subscribe messages; none: they are not sent. */
  abstract readonly wechatTemplates: WechatTemplates;
  abstract readonly sms: { url: string; token: string | null } | null;
  /** An SMTP server, smtp(s)://user:password@host:port, and the sender; null: no mail is sent. */
  abstract readonly mail: { url: string; from: string } | null;
  /** clamd, host:port; null: only the platform's own checks. */
  abstract readonly virusScanner: string | null;
  /** Hosts the server may fetch from; `insideHosts` (host:port) may lie on a private network as well. */
  abstract readonly outbound: { hosts: readonly string[]; insideHosts: readonly string[] };
  /** An OpenAI-compatible endpoint, its address up to /v1; null: no model is asked. */
  abstract readonly model: { url: string; key: string | null; name: string } | null;
  abstract readonly logLevel: string;
}

export class ConfigurationError extends Error {}

/**
 * Reads the environment once. Throws a ConfigurationError that names every wrong setting.
 * Relative paths are taken from the repository's root, so that the folder a command is started in does not matter.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): AppConfig {
  const parsed = environmentSchema.safeParse(dropEmpty(env));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}：${issue.message}`);
    throw new ConfigurationError(`设置有 ${lines.length} 处不对：\n${lines.join('\n')}`);
  }
  const e = parsed.data;
  const dataDir = path.resolve(projectRoot, e.MARKET_DATA_DIR);
  const keys = e.MARKET_DATA_KEY && e.MARKET_HASH_KEY && e.MARKET_SEALING_KEY ? null : localKeys(dataDir);
  return {
    production: e.NODE_ENV === 'production',
    host: e.HOST,
    port: e.PORT,
    databaseUrl: absoluteSqlite(e.DATABASE_URL),
    databasePool: e.DATABASE_POOL,
    demo: e.MARKET_DEMO,
    rehearsal: false,
    otherUrl: e.MARKET_REHEARSAL_URL ?? null,
    demoPassword: null,
    filesDir: path.join(dataDir, 'files'),
    feedsDir: path.resolve(projectRoot, e.MARKET_FEEDS_DIR),
    openSearch: e.MARKET_OPENSEARCH_URL ? { url: e.MARKET_OPENSEARCH_URL, index: e.MARKET_OPENSEARCH_INDEX } : null,
    searchDir: searchDir(dataDir, e.MARKET_SEARCH_DIR, e.PORT),
    jobs: e.MARKET_JOBS,
    dataKey: e.MARKET_DATA_KEY ?? keys?.dataKey ?? '',
    otherDataKeys: e.MARKET_OTHER_DATA_KEYS,
    hashKey: e.MARKET_HASH_KEY ?? keys?.hashKey ?? '',
    sealingKey: e.MARKET_SEALING_KEY ?? keys?.sealingKey ?? '',
    secondFactorRequired: e.MARKET_SECOND_FACTOR ?? e.NODE_ENV === 'production',
    rateLimits: e.MARKET_RATE_LIMITS,
    allowedOrigins: e.MARKET_ORIGINS,
    trustedProxies: e.MARKET_TRUSTED_PROXIES,
    organizer: e.MARKET_ORGANIZER,
    filingNumber: e.MARKET_FILING_NUMBER ?? null,
    mapReviewNumber: e.MARKET_MAP_REVIEW_NUMBER ?? null,
    baseMap: e.TIANDITU_KEY ? baseMapFrom(e.TIANDITU_URL, e.TIANDITU_KEY, e.TIANDITU_STYLE) : null,
    wechat:
      e.WECHAT_APP_ID && e.WECHAT_APP_SECRET
        ? { appId: e.WECHAT_APP_ID, appSecret: e.WECHAT_APP_SECRET, apiBase: e.WECHAT_API_BASE, ...pushFrom(e) }
        : null,
    sms: e.SMS_GATEWAY_URL ? { url: e.SMS_GATEWAY_URL, token: e.SMS_GATEWAY_TOKEN ?? null } : null,
    wechatTemplates: templatesOf(e),
    mail: e.SMTP_URL && e.MAIL_FROM ? { url: e.SMTP_URL, from: e.MAIL_FROM } : null,
    virusScanner: e.MARKET_VIRUS_SCANNER ?? null,
    outbound: { hosts: e.MARKET_OUTBOUND_HOSTS, insideHosts: e.MARKET_OUTBOUND_INSIDE },
    model: modelFrom(e.MARKET_MODEL_URL, e.MARKET_MODEL_KEY, e.MARKET_MODEL_NAME),
    logLevel: e.LOG_LEVEL,
  };
}

/**
 * 联合测试：the same program over a data set of its own, at a port of its own, beside the live one of `config`. Undefined
 * when no port is set. No text message, mail or subscribe message leaves it, for what it says is made up,
 * and no live data comes in by feeds.
 */
export function loadRehearsalConfig(config: AppConfig, env: NodeJS.ProcessEnv = process.env): AppConfig | undefined {
  const e = environmentSchema.parse(dropEmpty(env));
  if (e.MARKET_REHEARSAL_PORT === undefined) return undefined;
  return {
    ...config,
    port: e.MARKET_REHEARSAL_PORT,
    databaseUrl: absoluteSqlite(e.MARKET_REHEARSAL_DATABASE_URL ?? besideLive(e.DATABASE_URL)),
    filesDir: `${config.filesDir}-rehearsal`,
    openSearch: config.openSearch && { ...config.openSearch, index: `${config.openSearch.index}-rehearsal` },
    searchDir: `${config.searchDir}-rehearsal`,
    demo: true,
    rehearsal: true,
    otherUrl: e.MARKET_LIVE_URL ?? null,
    secondFactorRequired: false,
    demoPassword: e.MARKET_REHEARSAL_PASSWORD ?? null,
    wechatTemplates: {},
    sms: null,
    mail: null,
    feedsDir: null,
  };
}

/** The operator's own; development has those of the simulator. */
function templatesOf(e: Environment): WechatTemplates {
  if (e.WECHAT_TEMPLATES) return readWechatTemplates(path.resolve(projectRoot, e.WECHAT_TEMPLATES));
  return e.NODE_ENV === 'production' || e.WECHAT_APP_ID ? {} : readWechatTemplates(SIMULATED_TEMPLATES);
}

/** All three or none: the schema has seen to it. */
const pushFrom = ({ WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: aesKey, WECHAT_PUSH_BASE: baseUrl }: Environment) =>
  token && aesKey && baseUrl ? { push: { token, aesKey, baseUrl: baseUrl.replace(/\/$/, '') } } : {};

const modelFrom = (url?: string, key?: string, name?: string): AppConfig['model'] =>
  url && name ? { url: url.replace(/\/$/, ''), key: key ?? null, name } : null;

/** Nodes of one machine listen at different ports, and so have indexes of their own. */
const searchDir = (dataDir: string, told: string | undefined, port: number): string =>
  told === undefined ? path.join(dataDir, 'search', String(port)) : path.resolve(projectRoot, told);

/** market.sqlite → market-rehearsal.sqlite, …/market → …/market_rehearsal */
const besideLive = (url: string): string =>
  url.startsWith('sqlite:') ? url.replace(/(\.\w+)?$/, '-rehearsal$1') : url.replace(/\?.*|$/s, '_rehearsal$&');

/** `PORT=` in a file means "not set", not "the empty text". */
const dropEmpty = (env: NodeJS.ProcessEnv) => Object.fromEntries(Object.entries(env).filter(([, v]) => v !== ''));

function absoluteSqlite(url: string): string {
  if (!url.startsWith('sqlite:')) return url;
  const file = path.resolve(projectRoot, url.slice('sqlite:'.length));
  mkdirSync(path.dirname(file), { recursive: true });
  return `sqlite:${file}`;
}

type Keys = Pick<AppConfig, 'dataKey' | 'hashKey' | 'sealingKey'>;

/** Development needs no key ceremony: they are made once and kept beside the database. */
function localKeys(dataDir: string): Keys {
  const file = path.join(dataDir, 'development-keys.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Keys>) : {};
  const newKey = (): string => randomBytes(16).toString('hex');
  const keys = { dataKey: newKey(), hashKey: newKey(), sealingKey: newKey(), ...kept };
  if (Object.keys(kept).length === Object.keys(keys).length) return keys;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

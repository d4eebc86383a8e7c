import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((v) => v === '1');
const flagOn = z
  .enum(['0', '1'])
  .default('1')
  .transform((v) => v === '1');
const list = z
  .string()
  .default('')
  .transform((v) =>
    v
      .split(',')
      .map((s) => s.trim())
      .filter(Boolean),
  );
const key = z.string().regex(/^[0-9a-f]{32}$/i, '应为 32 位十六进制（16 字节）');

const databaseUrl = z
  .string()
  .regex(/^(sqlite:.+|mysql:\/\/.+|mariadb:\/\/.+)$/, '应以 sqlite:、mysql:// 或 mariadb:// 开头');

/** Every setting there is, with its default. config/.env.example says what each is for. */
export const environmentSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    DATABASE_URL: databaseUrl.default('sqlite:data/market.sqlite'),
    DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
    MARKET_DATA_DIR: z.string().default('data'),
    MARKET_FEEDS_DIR: z.string().default('config/feeds'),
    MARKET_SEARCH_DIR: z.string().optional(),
    MARKET_OPENSEARCH_URL: z.url().optional(),
    MARKET_OPENSEARCH_INDEX: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,60}$/, '应为小写字母、数字和连字符')
      .default('market'),
    MARKET_DEMO: flag,
    MARKET_JOBS: flagOn,
    MARKET_REHEARSAL_PORT: z.coerce.number().int().min(0).max(65535).optional(),
    MARKET_REHEARSAL_DATABASE_URL: databaseUrl.optional(),
    MARKET_REHEARSAL_URL: z.url().optional(),
    MARKET_LIVE_URL: z.url().optional(),
    MARKET_REHEARSAL_PASSWORD: z.string().min(10, '至少 10 位').optional(),
    MARKET_DATA_KEY: key.optional(),
    MARKET_OTHER_DATA_KEYS: list.pipe(z.array(key)),
    MARKET_HASH_KEY: key.optional(),
    MARKET_SEALING_KEY: key.optional(),
    MARKET_SECOND_FACTOR: z
      .enum(['0', '1'])
      .transform((value) => value === '1')
      .optional(),
    MARKET_RATE_LIMITS: flagOn,
    MARKET_ORIGINS: list,
    MARKET_TRUSTED_PROXIES: list,
    MARKET_OUTBOUND_HOSTS: list,
    MARKET_OUTBOUND_INSIDE: list,
    MARKET_MODEL_URL: z.url().optional(),
    MARKET_MODEL_KEY: z.string().optional(),
    MARKET_MODEL_NAME: z.string().max(80).optional(),
    MARKET_ORGANIZER: z.string().default('上海市普陀区科学技术委员会'),
    MARKET_FILING_NUMBER: z.string().optional(),
    MARKET_MAP_REVIEW_NUMBER: z.string().optional(),
    TIANDITU_KEY: z.string().optional(),
    TIANDITU_URL: z.url().default('https://t0.tianditu.gov.cn'),
    TIANDITU_STYLE: z.enum(['vec', 'img']).default('vec'),
    WECHAT_APP_ID: z.string().optional(),
    WECHAT_APP_SECRET: z.string().optional(),
    WECHAT_API_BASE: z.url().default('https://api.weixin.qq.com'),
    WECHAT_TEMPLATES: z.string().optional(),
    WECHAT_PUSH_TOKEN: z.string().min(3).max(32).optional(),
    WECHAT_PUSH_AES_KEY: z
      .string()
      .regex(/^[A-Za-z0-9]{43}$/, '应为 43 位字母和数字')
      .optional(),
    WECHAT_PUSH_BASE: z.url({ protocol: /^https$/, error: '应以 https:// 开头' }).optional(),
    SMS_GATEWAY_URL: z.url().optional(),
    SMS_GATEWAY_TOKEN: z.string().optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: '应以 smtp:// 或 smtps:// 开头' }).optional(),
    MAIL_FROM: z.email().optional(),
    MARKET_VIRUS_SCANNER: z
      .string()
      .regex(/^[\w.-]+:\d{2,5}$/, '应为 主机:端口')
      .optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((env, context) => {
    const need = (name: string, why: string) => context.addIssue({ code: 'custom', path: [name], message: why });
    if (env.NODE_ENV === 'production') {
      if (!env.MARKET_DATA_KEY) need('MARKET_DATA_KEY', '生产环境必须设置');
      if (!env.MARKET_HASH_KEY) need('MARKET_HASH_KEY', '生产环境必须设置');
      if (!env.MARKET_SEALING_KEY) need('MARKET_SEALING_KEY', '生产环境必须设置');
      if (env.MARKET_REHEARSAL_PORT !== undefined && !env.MARKET_REHEARSAL_PASSWORD)
        need('MARKET_REHEARSAL_PASSWORD', '生产环境开联合测试必须设置，演示账号用它登录');
      if (!env.MARKET_RATE_LIMITS) need('MARKET_RATE_LIMITS', '生产环境不能关');
      if (env.MARKET_DEMO) need('MARKET_DEMO', '生产环境不能装演示数据');
    }
    if (Boolean(env.MARKET_MODEL_URL) !== Boolean(env.MARKET_MODEL_NAME))
      need('MARKET_MODEL_NAME', 'MARKET_MODEL_URL 与 MARKET_MODEL_NAME 要么都设，要么都不设');
    if (Boolean(env.SMTP_URL) !== Boolean(env.MAIL_FROM))
      need('MAIL_FROM', 'SMTP_URL 与 MAIL_FROM 要么都设，要么都不设');
    if (env.SMS_GATEWAY_URL && !env.MARKET_OUTBOUND_HOSTS.includes(new URL(env.SMS_GATEWAY_URL).hostname))
      need('MARKET_OUTBOUND_HOSTS', '要列入 SMS_GATEWAY_URL 的主机');
    if (Boolean(env.WECHAT_APP_ID) !== Boolean(env.WECHAT_APP_SECRET))
      need('WECHAT_APP_SECRET', 'WECHAT_APP_ID 与 WECHAT_APP_SECRET 要么都设，要么都不设');
    const push = [env.WECHAT_PUSH_TOKEN, env.WECHAT_PUSH_AES_KEY, env.WECHAT_PUSH_BASE].filter(Boolean).length;
    if (push !== 0 && (push !== 3 || !env.WECHAT_APP_ID))
      need('WECHAT_PUSH_TOKEN', 'WECHAT_PUSH_TOKEN、WECHAT_PUSH_AES_KEY、WECHAT_PUSH_BASE 要和 WECHAT_APP_ID 一起设');
  });

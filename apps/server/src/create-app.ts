import 'reflect-metadata';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import etag from '@fastify/etag';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { AppModule } from './app.module.js';
import { AHEAD_HEADER } from '@market/contract/rehearsal';
import { IndexFollower } from './modules/search/index-follower.js';
import { CONSOLE_HEADER } from './common/access.guard.js';
import { Clock } from './common/clock.js';
import { newId } from './common/ids.js';
import type { AppConfig } from './config/app-config.js';
import { serveDocs } from './http/docs.js';
import { serveHealth } from './http/health.js';
import { appLogger, logRequests } from './http/logging.js';
import { setCacheHeaders } from './http/caching.js';
import { tellClock } from './http/rehearsal-clock.js';
import { acceptJson } from './http/json-bodies.js';
import { acceptUploads, allowLongBodies, limitBodies, UPLOAD_DEADLINE_MS } from './http/uploads.js';
import { answerDamaged, sendSecurityHeaders } from './http/security-headers.js';
import { serveFrontEnds } from './http/front-ends.js';

const BODY_LIMIT_BYTES = 512 * 1024;
/** Through a stream a page of hits or records takes longer to be handed around than to be compressed. */
const COMPRESSED_AT_ONCE_BYTES = 32 * 1024;
const HEADERS_DEADLINE_MS = 8_000;
/** Node looks for what is overdue only now and then. */
const OVERDUE_LOOK_MS = 1_000;
const IDLE_MS = 20_000;

/** The whole server, not yet listening. The caller migrates before it lets traffic in. */
export async function createApp(config: AppConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: appLogger(config),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: UPLOAD_DEADLINE_MS,
    http: { headersTimeout: HEADERS_DEADLINE_MS, connectionsCheckingInterval: OVERDUE_LOOK_MS },
    connectionTimeout: IDLE_MS,
    genReqId: () => newId(),
    frameworkErrors: answerDamaged,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: appLogger(config).nest,
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api/v1');
  app.enableShutdownHooks();
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(cookie);
  await app.register(cors, {
    origin: [...config.allowedOrigins],
    credentials: true,
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key', CONSOLE_HEADER],
    exposedHeaders: config.rehearsal ? [AHEAD_HEADER] : [],
  });
  await sendSecurityHeaders(app, config);
  await app.register(compress, { threshold: 1_024, syncThreshold: COMPRESSED_AT_ONCE_BYTES });
  await app.register(etag);
  acceptJson(fastify);
  acceptUploads(fastify);
  allowLongBodies(fastify);
  limitBodies(fastify);
  logRequests(fastify);
  if (config.rehearsal) tellClock(fastify, app.get(Clock));
  setCacheHeaders(fastify);
  serveHealth(fastify, app);
  serveDocs(app, config);
  await serveFrontEnds(app);
  await app.init();
  app.get(IndexFollower).start();
  return app;
}

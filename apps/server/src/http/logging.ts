import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import type { AppConfig } from '../config/app-config.js';

/** Nest's account of its own wiring, and its surprise at a rehearsal beside the market: for whoever debugs it. */
const wiring = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'DataSourceNameRegistry',
]);

/** One JSON line an event. Requests are logged by route pattern, never by address, query or body: those hold personal data. */
export function appLogger(config: AppConfig): Logger & { nest: LoggerService } {
  const logger = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const say =
    (level: 'info' | 'error' | 'warn' | 'debug') =>
    (message: unknown, ...rest: unknown[]): void => {
      const context = rest.at(-1);
      const from = typeof context === 'string' ? { context } : {};
      if (level !== 'error' && wiring.has(String(context))) logger.debug(from, String(message));
      else if (message instanceof Error) logger[level]({ ...from, err: message });
      else logger[level](from, String(message));
    };
  const nest: LoggerService = { log: say('info'), error: say('error'), warn: say('warn'), debug: say('debug') };
  return Object.assign(logger, { nest });
}

export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!route.startsWith('/api/')) return;
    request.log.info({
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
  });
}

import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem, refusalOf } from '../common/problem.filter.js';
import type { AppConfig } from '../config/app-config.js';

/** What nobody here asks for, and the map on the phone does. */
const PERMISSIONS = 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)';
/** What is no page runs nothing and reaches nothing, though it is opened. */
const NO_PAGE = "default-src 'none'; sandbox";

/**
 * No script runs but our own files. Styles may stand in the page: the console's component library writes its own there,
 * and React sets sizes on elements.
 */
export async function sendSecurityHeaders(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:', ...(config.baseMap ? [config.baseMap.origin] : [])],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'upgrade-insecure-requests': config.production ? [] : null,
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.production,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_, reply) => {
      reply.header('permissions-policy', PERMISSIONS);
      if (reply.hasHeader('content-disposition')) reply.header('content-security-policy', NO_PAGE);
    });
}

/** An address or a method that cannot be read is answered before any hook is asked. */
export function answerDamaged(error: Error, { id }: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  void reply
    .status(refusal.status)
    .headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': NO_PAGE, 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem(refusal, id)));
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { isReachable } from '../database/engine.js';

const REMEMBER_MS = 1_000;

/** /healthz: the process answers. /readyz: it can reach its database (asked at most once a second). */
export function serveHealth(fastify: FastifyInstance, app: NestFastifyApplication): void {
  let known: { at: number; ready: Promise<boolean> } | undefined;
  const ready = (): Promise<boolean> => {
    if (!known || Date.now() - known.at > REMEMBER_MS)
      known = {
        at: Date.now(),
        ready: isReachable(app.get(DataSource)),
      };
    return known.ready;
  };
  fastify.get('/healthz', () => ({ ok: true }));
  fastify.get('/readyz', async (_, reply) => {
    const ok = await ready();
    return reply.status(ok ? 200 : 503).send({ ok });
  });
}

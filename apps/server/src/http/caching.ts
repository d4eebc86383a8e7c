import { routes, type Operation } from '@market/contract/routes';
import type { Route } from '@market/contract/shared';
import type { FastifyInstance } from 'fastify';

/** Public answers may be kept for the seconds their route says; everything else is nobody's to keep. */
export function setCacheHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/api/') || reply.hasHeader('cache-control')) return;
    const operation: Operation | undefined = request.caller?.operation;
    const route: Route | undefined = operation && routes[operation];
    const seconds = reply.statusCode === 200 ? route?.maxAgeS : undefined;
    reply.header('cache-control', seconds ? `public, max-age=${seconds}` : 'no-store');
  });
}

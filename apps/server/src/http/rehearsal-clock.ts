import { AHEAD_HEADER } from '@market/contract/rehearsal';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../common/clock.js';

/** The front ends follow the rehearsal's clock; so nobody keeps an answer, which would bring back an earlier one. */
export function tellClock(fastify: FastifyInstance, clock: Clock): void {
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header(AHEAD_HEADER, clock.aheadMs).header('cache-control', 'no-store');
  });
}

import type { FastifyInstance } from 'fastify';
import { DomainError } from '../common/domain-error.js';
import { problem, refusalOf } from '../common/problem.filter.js';

/** What never reaches a controller (unknown paths, unreadable bodies) is refused in the same form. */
export function refuseUnknownPaths(fastify: FastifyInstance): void {
  fastify.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.status(refusal.status).type('application/problem+json').send(problem(refusal, request.id));
  });
  fastify.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .type('application/problem+json')
      .send(problem(new DomainError('notFound'), request.id)),
  );
}

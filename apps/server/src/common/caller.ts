import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@market/contract/shared';
import type { Operation as OperationKey } from '@market/contract/routes';
import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';

/** Who asks, how, and under which request. Handed down explicitly; there is no ambient context. */
export interface Caller {
  actor: Actor | null;
  sessionId: string | null;
  /** The session came by cookie, so a write must prove it comes from our own page. */
  byCookie: boolean;
  ip: string;
  userAgent: string;
  requestId: string;
  operation: OperationKey;
  idempotencyKey: string | null;
  /** Digest of method, path and body: the same key with another body is refused. */
  requestDigest: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

export const CallerParam = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw new Error('the access guard has not run');
  return caller;
});

/** The actor of an operation that is not open to anyone; the guard has already turned the others away. */
export function actorOf(caller: Caller): Actor {
  if (!caller.actor) throw new DomainError('unauthenticated');
  return caller.actor;
}

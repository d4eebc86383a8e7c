import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';

/** The file an operation with `upload` was sent, as a stream. */
export const UploadParam = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!(body instanceof Readable)) throw new DomainError('unsupportedMedia');
  return body;
});

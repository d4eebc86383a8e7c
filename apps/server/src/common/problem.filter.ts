import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { errors, type ErrorCode, type Problem } from '@market/contract/shared';
import { routes } from '@market/contract/routes';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable } from '../database/engine.js';
import { AuditService } from '../modules/audit/audit.service.js';
import { DomainError } from './domain-error.js';

const byStatus: Record<number, ErrorCode> = {
  400: 'invalidInput',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  405: 'notFound',
  413: 'payloadTooLarge',
  415: 'unsupportedMedia',
  429: 'rateLimited',
  503: 'unavailable',
};

/** Every failure leaves as a Problem. What is not a refusal is logged and told as `internal`, without its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly audit: AuditService) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    if (refusal.status >= 500) request.log.error({ err: error }, 'request failed');
    const { caller } = request;
    if (caller && routes[caller.operation] && 'audit' in routes[caller.operation] && refusal.status < 500)
      await this.audit
        .recordRefusal(caller, refusal.code)
        .catch((e: unknown) => request.log.error({ err: e }, 'audit'));
    if (refusal.retryAfterS) void reply.header('retry-after', String(refusal.retryAfterS));
    void reply
      .status(refusal.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .serializer(JSON.stringify)
      .send(problem(refusal, request.id));
  }
}

export function problem(refusal: DomainError, requestId: string): Problem {
  return { code: refusal.code, message: refusal.message, details: [...refusal.details], requestId };
}

export function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isDatabaseUnavailable(error)) return new DomainError('unavailable', [], 2);
  const status =
    error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number } | null)?.statusCode ?? 500);
  const code = byStatus[status] ?? (status >= 400 && status < 500 ? 'invalidInput' : 'internal');
  return new DomainError(code in errors ? code : 'internal');
}

import { Injectable, Logger, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { routes, type Operation as OperationKey } from '@market/contract/routes';
import { rateLimitOf, rateLimits, type RateLimit } from '@market/contract/shared';
import type { FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import { DomainError } from './domain-error.js';
import { OPERATION } from './operation.decorator.js';
import { RateLimits } from './rate-limits.js';

/** Takes from the caller's limit before anything is looked at, and gives back what need not count. */
@Injectable()
export class RateLimitInterceptor implements NestInterceptor {
  private readonly log = new Logger('RateLimits');

  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const operation = this.reflector.get<OperationKey | undefined>(OPERATION, context.getHandler());
    const name = operation && rateLimitOf(routes[operation]);
    if (!name) return next.handle();
    const limit: RateLimit = rateLimits[name];
    const { ip, caller } = context.switchToHttp().getRequest<FastifyRequest>();
    const who = limit.by === 'account' ? (caller?.actor?.accountId ?? ip) : ip;
    await this.limits.take(name, who).catch((error: unknown) => {
      if (!limit.uncounted || error instanceof DomainError) throw error;
      this.log.error(error);
    });
    const { counting } = limit;
    if (!counting) return next.handle();
    return next.handle().pipe(
      mergeMap((answer) => from(this.limits.giveBack(name, who).then(() => answer as unknown))),
      catchError(async (error: unknown) => {
        if (!(error instanceof DomainError && counting.includes(error.code))) await this.limits.giveBack(name, who);
        throw error;
      }),
    );
  }
}

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { routes, type Operation as OperationKey } from '@market/contract/routes';
import type { FastifyRequest } from 'fastify';
import { OPERATION } from './operation.decorator.js';
import { parseInput } from './parse-input.js';

declare module 'fastify' {
  interface FastifyRequest {
    input?: Record<string, unknown>;
  }
}

/** Reads what came with the request, for handlers that take nothing too: whatever they do not declare is refused. */
@Injectable()
export class InputGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const operation = this.reflector.get<OperationKey>(OPERATION, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.input = parseInput(routes[operation], request);
    return true;
  }
}

import { applyDecorators, createParamDecorator, Delete, Get, HttpCode, Post, Put, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { RouteSchema } from '@nestjs/platform-fastify';
import { routes, type Operation as OperationKey, type Routes } from '@market/contract/routes';
import type { InputOf, OutputOf, Route } from '@market/contract/shared';
import type { FastifyRequest } from 'fastify';
import { responseSchema } from './response-schema.js';

export const OPERATION = 'operation';
const verbs = { GET: Get, POST: Post, PUT: Put, DELETE: Delete };

/** Binds a controller method to one operation of the contract: verb, path, status, response schema. */
export function Operation(key: OperationKey): MethodDecorator {
  const route: Route = routes[key];
  const [method, path] = key.split(' ') as [keyof typeof verbs, string];
  const status = route.status ?? 200;
  return applyDecorators(
    verbs[method](path.replace(/\{(\w+)\}/g, ':$1')),
    HttpCode(status),
    SetMetadata(OPERATION, key),
    ...(route.returns ? [RouteSchema({ response: { [status]: responseSchema(route.returns) } })] : []),
  );
}

/** The validated params, query and body of the operation. */
export const Input = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().input,
);

export type In<K extends OperationKey> = InputOf<Routes[K]>;
export type Out<K extends OperationKey> = OutputOf<Routes[K]>;

import { routes, type Operation } from '@market/contract/routes';
import type { Route } from '@market/contract/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../common/domain-error.js';

const BODY_DEADLINE_MS = 10_000;
/** 50 MB over a line of 2 Mbit/s. */
export const UPLOAD_DEADLINE_MS = 240_000;

const served = (Object.entries(routes) as [Operation, Route][]).map(
  ([key, route]) => [key.replace(' ', ' /api/v1').replace(/\{(\w+)\}/g, ':$1'), route] as const,
);
const uploads = new Map(served.flatMap(([key, { upload }]) => (upload ? [[key, upload.maxBytes] as const] : [])));
const longBodies = new Map(served.flatMap(([key, { maxBytes }]) => (maxBytes ? [[key, maxBytes] as const] : [])));
const mostBytes = ({ method, routeOptions }: FastifyRequest): number | undefined =>
  uploads.get(`${method} ${routeOptions.url ?? ''}`);

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** A file is handed on as it comes in; whoever takes it bounds it. One that says itself that it is too long is not waited for. */
export function acceptUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    const most = mostBytes(request);
    if (most === undefined) return done(new DomainError('unsupportedMedia'));
    const tooLong = Number(request.headers['content-length'] ?? 0) > most;
    return tooLong ? done(new DomainError('payloadTooLarge')) : done(null, payload);
  });
}

/** Some operations take longer bodies than the others. To be told before the routes are. */
export function allowLongBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const bytes = longBodies.get(`${String(route.method)} ${route.url}`);
    if (bytes) route.bodyLimit = bytes;
  });
}

/** A body must have arrived in time; only a file may take longer. Node itself has one deadline for every request alike. */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request) => {
    const { raw } = request;
    if (raw.complete || !hasBody(request) || mostBytes(request) !== undefined) return;
    const timer = setTimeout(() => raw.destroy(), BODY_DEADLINE_MS).unref();
    for (const end of ['close', 'end']) raw.once(end, () => clearTimeout(timer));
  });
}

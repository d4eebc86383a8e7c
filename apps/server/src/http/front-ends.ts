import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectRoot } from '../config/app-config.js';

const H5 = path.join(projectRoot, 'apps/miniprogram/dist/h5');
const CONSOLE = path.join(projectRoot, 'apps/console/dist');
const YEAR_S = 31_536_000;
/** Names with a content hash never change. */
const HASHED = /[.-][\w-]{8,64}\.(js|css|woff2?|svg|png)$/;

/** The mini-program's H5 at / and the console at /console/, when they are built. Deep links get the page, the router does the rest. */
export async function serveFrontEnds(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const folders = [
    { prefix: '/console/', root: CONSOLE },
    { prefix: '/', root: H5 },
  ].filter(({ root }) => existsSync(path.join(root, 'index.html')));
  for (const [i, { prefix, root }] of folders.entries())
    await app.register(fastifyStatic, {
      root,
      prefix,
      wildcard: false,
      decorateReply: i === 0,
      cacheControl: false,
      setHeaders: (reply, file) => {
        reply.header('cache-control', HASHED.test(file) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
      },
    });
  for (const { prefix, root } of folders)
    fastify.get(`${prefix}*`, (request, reply) =>
      request.url.startsWith('/api/')
        ? reply.callNotFound()
        : reply.header('cache-control', 'no-cache').sendFile('index.html', root),
    );
  if (folders.some(({ prefix }) => prefix === '/console/'))
    fastify.get('/console', (_, reply) => reply.redirect('/console/'));
}

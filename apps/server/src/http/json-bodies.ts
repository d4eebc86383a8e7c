import type { FastifyInstance } from 'fastify';
import { DomainError } from '../common/domain-error.js';

/** More than any form has; what reads a body by calling itself is safe below it. */
const MOST_DEEP = 64;
const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);

/** JSON alone is read, and refused unread when it nests deeper than anything we ask for. */
export function acceptJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (depthOf(String(body)) > MOST_DEEP) done(new DomainError('invalidInput'));
    else void parse(request, String(body), done);
  });
}

/** How deep brackets nest, texts left out. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < json.length; i += 1) {
    const character = json.charAt(i);
    if (character === '"') i = endOfText(json, i);
    else if (OPENING.has(character)) deepest = Math.max(deepest, (depth += 1));
    else if (CLOSING.has(character)) depth -= 1;
  }
  return deepest;
}

function endOfText(json: string, start: number): number {
  let i = start + 1;
  while (i < json.length && json.charAt(i) !== '"') i += json.charAt(i) === '\\' ? 2 : 1;
  return i;
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routes, type Operation } from '@market/contract/routes';
import type { Problem, Route } from '@market/contract/shared';
import { openApiDocument } from '../../../apps/server/src/http/openapi.js';
import { NO_ID, sampleOf, type JsonSchema } from '../json-schema.js';
import type { Who } from './actors.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonSchema;
}

/** One operation as the OpenAPI document tells it. */
export interface Described {
  key: Operation;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api/v1. */
  path: string;
  route: Route;
  parameters: readonly Parameter[];
  body: JsonSchema | undefined;
}

interface DocumentedOperation {
  operationId: Operation;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}

const { paths } = openApiDocument() as { paths: Record<string, Record<string, DocumentedOperation>> };

/** Every operation of the document, in its order. */
export const operations: readonly Described[] = Object.values(paths).flatMap((path) =>
  Object.values(path).map(({ operationId: key, parameters, requestBody }) => {
    const [method, address] = key.split(' ') as [Described['method'], string];
    const body = requestBody?.content['application/json']?.schema;
    return { key, method, path: address, route: routes[key], parameters, body };
  }),
);

/** What a rule of an operation asks beyond its schema. */
const fitting: Partial<Record<Operation, Record<string, unknown>>> = {
  'POST /staff/batches/{id}/decide': { rows: [1] },
};

/** A body the operation takes: the smallest of its schema. */
export const bodyOf = ({ key, body }: Described): Record<string, unknown> | undefined =>
  body && { ...(sampleOf(body) as Record<string, unknown>), ...fitting[key] };

/** The address with every parameter filled: `given`, else one of the right form. */
export function addressOf({ path, parameters }: Described, given: Record<string, string> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((each) => each.in === 'path' && each.name === name)?.schema ?? {};
    return encodeURIComponent(given[name] ?? String(sampleOf(schema, name)));
  });
  const query = parameters.filter((each) => each.in === 'query' && each.required);
  const search = new URLSearchParams(query.map(({ name, schema }) => [name, String(sampleOf(schema, name))]));
  return search.size > 0 ? `${filled}?${search.toString()}` : filled;
}

export interface Answered {
  status: number;
  /** Of a refusal. */
  code: Problem['code'] | undefined;
  /** The answer, a refusal without its request id. */
  told: string;
}

interface Sent {
  params?: Record<string, string>;
  body?: unknown;
}

/** The operation as this caller would call it: with a body it takes, unless another is given. */
export async function call(
  app: NestFastifyApplication,
  who: Who,
  operation: Described,
  { params = {}, body = bodyOf(operation) }: Sent = {},
): Promise<Answered> {
  const { method, route } = operation;
  const payload = route.upload ? Buffer.alloc(0) : body;
  return send(app, {
    method,
    url: `/api/v1${addressOf(operation, params)}`,
    headers: {
      ...(who.token && { authorization: `Bearer ${who.token}` }),
      ...(route.upload && { 'content-type': 'application/octet-stream' }),
    },
    ...(payload !== undefined && { payload: payload as object }),
  });
}

export async function send(
  app: NestFastifyApplication,
  request: { method: string; url: string; headers?: Record<string, string>; payload?: string | object },
): Promise<Answered> {
  const answer = await app.inject(request as Parameters<NestFastifyApplication['inject']>[0] & object);
  const refused = answer.body !== '' && String(answer.headers['content-type']).startsWith('application/problem');
  const { code, message, details }: Partial<Problem> = refused ? answer.json<Problem>() : {};
  return { status: answer.statusCode, code, told: refused ? JSON.stringify({ code, message, details }) : answer.body };
}

export { NO_ID };

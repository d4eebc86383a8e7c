import { routes } from '@market/contract/routes';
import { errors, fileTypes, type Access, type Route } from '@market/contract/shared';
import * as z from 'zod';

type Json = Record<string, unknown>;

/** OpenAPI 3.1 of the whole contract: nothing is written twice. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const [key, route] of Object.entries(routes) as [string, Route][]) {
    const [method, path] = key.split(' ') as [string, string];
    (paths[`/api/v1${path}`] ??= {})[method.toLowerCase()] = operation(key, route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '沿沪宁协同创新集市',
      version: '1',
      description: '七市一区的科技资源、揭榜挂帅与数据维护。金额为整数分，时刻为 ISO 8601，坐标为 GCJ-02。',
    },
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        consoleCookie: { type: 'apiKey', in: 'cookie', name: 'market_session' },
      },
      schemas: { Problem: problemSchema },
    },
  };
}

const problemSchema = {
  type: 'object',
  required: ['code', 'message', 'details', 'requestId'],
  properties: {
    code: { enum: Object.keys(errors) },
    message: { type: 'string' },
    details: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    requestId: { type: 'string' },
  },
};

const jsonSchema = (schema: z.core.$ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    reused: 'inline',
    unrepresentable: 'any',
  });
  return json;
};
const content = (schema: Json, type = 'application/json'): Json => ({ content: { [type]: { schema } } });

const file = ({ maxBytes }: { maxBytes?: number } = {}): Json => ({
  type: 'string',
  format: 'binary',
  ...(maxBytes && { maxLength: maxBytes }),
});

const tagOf = (key: string): string =>
  ({ staff: 'console', ingest: 'cityPlatform' })[key.split('/')[1] ?? ''] ?? 'market';

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: '同一个编号加同样的内容重发多少次都只算一次，得到第一次的答复；超时后请用原编号重发。',
  schema: { type: 'string', pattern: '^[\\w-]{8,80}$' },
};

function operation(key: string, route: Route): Json {
  const success = String(route.status ?? 200);
  return {
    operationId: key,
    summary: route.summary,
    tags: [tagOf(key)],
    ...(route.access.who !== 'anyone' && { security: [{ bearer: [] }, { consoleCookie: [] }] }),
    'x-access': accessText(route.access),
    parameters: [
      ...parameters('path', route.params),
      ...parameters('query', route.query),
      ...(key.startsWith('POST') && route.access.who !== 'anyone' ? [idempotencyKey] : []),
    ],
    ...(route.body && { requestBody: { required: true, ...content(jsonSchema(route.body, 'input')) } }),
    ...(route.upload && {
      requestBody: { required: true, ...content(file(route.upload), 'application/octet-stream') },
    }),
    responses: {
      [success]: {
        description: '成功',
        ...(route.returns && content(jsonSchema(route.returns, 'output'))),
        ...(route.file && content(file(), fileTypes[route.file])),
      },
      default: {
        description: '未成功，原因见 message',
        ...content({ $ref: '#/components/schemas/Problem' }, 'application/problem+json'),
      },
    },
  };
}

function parameters(where: 'path' | 'query', schema: z.core.$ZodType | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, json]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: json,
  }));
}

function accessText(access: Access): string {
  if (access.who === 'staff') return `staff:${access.roles.join('|')}`;
  return access.who === 'organization' ? `organization:${access.seats.join('|')}` : access.who;
}

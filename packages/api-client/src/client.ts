import type { Operation, Routes } from '@market/contract/routes';
import type { ErrorCode, FieldIssue, OutputOf, Problem, RequestOf } from '@market/contract/shared';
import type { Transport, TransportRequest } from './transport.js';

export type Request<K extends Operation> = RequestOf<Routes[K]>;
export type Answer<K extends Operation> = OutputOf<Routes[K]>;
type Arguments<K extends Operation> =
  {} extends Request<K> ? [request?: Request<K>, options?: CallOptions] : [request: Request<K>, options?: CallOptions]; // eslint-disable-line @typescript-eslint/no-empty-object-type -- asks whether every part is optional

export interface CallOptions {
  /** Makes a repeated POST one effect: the same key with the same body answers what the first did. */
  idempotencyKey?: string;
}

/** A refusal or a failure, always with a Chinese text that can be shown. `status` 0: nothing was answered. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode | 'offline',
    message: string,
    readonly details: readonly FieldIssue[] = [],
    readonly requestId?: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export interface ClientOptions {
  /** Origin before /api/v1; empty for the same origin. */
  base: string;
  send: Transport;
  /** Read on every call, so that signing in or out needs no new client. */
  token?: () => string | undefined;
  headers?: Record<string, string>;
  onUnauthenticated?: () => void;
}

export type Client = <K extends Operation>(operation: K, ...args: Arguments<K>) => Promise<Answer<K>>;

interface Parts {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** `client('GET /challenges/{id}', { params: { id } })`: typed by the contract's route table, without its runtime. */
export function createClient(options: ClientOptions): Client {
  return async (operation, ...[request, call]) => {
    const { body } = (request ?? {}) as Parts;
    const method = operation.split(' ')[0] as TransportRequest['method'];
    const token = options.token?.();
    const answer = await options
      .send({
        method,
        url: options.base + pathOf(operation, request ?? {}),
        headers: {
          ...options.headers,
          ...(token && { authorization: `Bearer ${token}` }),
          ...(call?.idempotencyKey && { 'idempotency-key': call.idempotencyKey }),
        },
        ...(body !== undefined && { body }),
      })
      .catch(() => {
        throw new ApiError(0, 'offline', '网络不通，请检查网络后重试');
      });
    if (answer.status < 400) return answer.body as never;
    if (answer.status === 401) options.onUnauthenticated?.();
    throw refusalOf(answer.status, answer.body);
  };
}

/** Path and query of an operation, for what is not called but opened: a file to be saved. */
export function pathOf(operation: Operation, request: object = {}): string {
  const { params, query } = request as Parts;
  return `/api/v1${fill(operation.split(' ')[1] ?? '', params)}${queryString(query)}`;
}

const fill = (path: string, params: Record<string, unknown> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])));

/** No URLSearchParams: WeChat has none. */
function queryString(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
  return pairs.length ? `?${pairs.join('&')}` : '';
}

/** What the server said when it did not do what was asked. */
export function refusalOf(status: number, body: unknown): ApiError {
  const problem = body as Partial<Problem> | null;
  if (problem && typeof problem === 'object' && problem.code && problem.message)
    return new ApiError(status, problem.code, problem.message, problem.details, problem.requestId);
  return new ApiError(status, 'unavailable', '服务暂时不可用，请稍后再试');
}

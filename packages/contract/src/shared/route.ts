import type * as z from 'zod/mini';
import type { Access } from './actor.js';
import type { RateLimitName } from './rate-limits.js';

type Schema = z.core.$ZodType;
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type OperationKey = `${Method} /${string}`;

/** What a download is, by the ending of its name. */
export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  /** A file somebody handed in: saved under the name and kind it came with. */
  stored: 'application/octet-stream',
} as const;
export type FileKind = keyof typeof fileTypes;
/** What the platform makes itself, named by its ending. */
export type MadeFileKind = Exclude<FileKind, 'stored'>;

/** One operation of the API. The key in its table is `METHOD /path/{param}` below /api/v1. */
export interface Route {
  summary: string;
  access: Access;
  params?: Schema;
  query?: Schema;
  body?: Schema;
  returns?: Schema;
  /** Answers a file to be saved instead of JSON. */
  file?: FileKind;
  /** The body is a file and not JSON: application/octet-stream, taken as a stream. Its name and kind are in the query. */
  upload?: { maxBytes: number };
  /** How long a JSON body may be; 512 KB unless told. */
  maxBytes?: number;
  /** 200 unless told; 201 for what creates, 202 for what is done later, 204 for no body. */
  status?: 201 | 202 | 204;
  /** Which of the limits on how often a caller may ask; uploads and exports have theirs without saying so. */
  limit?: RateLimitName;
  /** Open also to who must first change the password or set up the second factor. */
  beforeDuties?: true;
  /** The answer is a secret and kept nowhere: an Idempotency-Key is not honoured, a repeated request is a new one. */
  shownOnce?: true;
  /** What the audit trail calls it. Required of every operation that changes something, unless it `counts`. */
  audit?: string;
  /** Adds one to a number and keeps neither who nor from where: a row in the audit trail would keep both. */
  counts?: true;
  /** Seconds a public answer may be reused by caches. */
  maxAgeS?: number;
}

export type RouteTable = Readonly<Record<OperationKey, Route>>;

type Parsed<R extends Route, K extends keyof Route> = R extends Record<K, infer S extends Schema> ? z.output<S> : never;
type Typed<R extends Route, K extends keyof Route> = R extends Record<K, infer S extends Schema> ? z.input<S> : never;
type WithoutNever<T> = { [K in keyof T as [T[K]] extends [never] ? never : K]: T[K] };

/** What a handler receives: every part validated, unknown fields refused. */
export type InputOf<R extends Route> = WithoutNever<{
  params: Parsed<R, 'params'>;
  query: Parsed<R, 'query'>;
  body: Parsed<R, 'body'>;
}>;
/** What a caller sends. */
export type RequestOf<R extends Route> = WithoutNever<{
  params: Typed<R, 'params'>;
  query: Typed<R, 'query'>;
  body: Typed<R, 'body'>;
}>;
export type OutputOf<R extends Route> = R extends { returns: infer S extends Schema } ? z.output<S> : undefined;

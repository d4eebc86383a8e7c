import type { Readable } from 'node:stream';

/** Why nothing was fetched, in words for the person who set the address. */
export class OutboundRefused extends Error {}

/** What an earlier answer said of itself: the same again is answered with status 304 and no body. */
export interface Known {
  etag: string | null;
  lastModified: string | null;
}

export interface Fetched extends Known {
  status: number;
  contentType: string;
  /** Ends with an OutboundRefused when it grows past the limit. */
  body: Readable;
}

/** Of the answer; the time is for all of it. */
export interface Limits {
  maxBytes: number;
  timeoutMs: number;
}

/** The only way to an address that comes from a setting or a person. */
export abstract class Outbound {
  /** Whether the operator lets this host be asked at all. */
  abstract allows(url: string): boolean;

  /**
   * GET over http or https from an allowed host. Every address a name resolves to must be public, the one checked is the
   * one connected to, and each redirect is checked anew. Throws OutboundRefused.
   */
  abstract get(url: string, limits: Limits, known?: Known): Promise<Fetched>;

  /** POST of JSON, checked as `get` is, with a bearer token where one is given. Goes nowhere it is redirected to. */
  abstract post(url: string, body: unknown, limits: Limits, token: string | null): Promise<Fetched>;
}

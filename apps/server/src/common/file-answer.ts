import { StreamableFile } from '@nestjs/common';
import { fileTypes, type MadeFileKind } from '@market/contract/shared';
import type { Readable } from 'node:stream';

/** A file to be saved under `name`, its ending included. A stream is sent as it is made, never held whole. */
export function fileAnswer(kind: MadeFileKind, name: string, body: string | Uint8Array | Readable): StreamableFile {
  const options = { type: fileTypes[kind], disposition: disposition(`${name}.${kind}`) };
  if (typeof body === 'string') return new StreamableFile(Buffer.from(body), options);
  return body instanceof Uint8Array ? new StreamableFile(body, options) : new StreamableFile(body, options);
}

/** What somebody handed in, under the name it came with: never opened in the browser, whatever it is. */
export const storedFileAnswer = (name: string, bytes: number, body: Readable): StreamableFile =>
  new StreamableFile(body, { type: fileTypes.stored, length: bytes, disposition: disposition(name) });

/** RFC 6266 with RFC 8187: the name in UTF-8. */
const disposition = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;

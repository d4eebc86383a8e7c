import type { Readable } from 'node:stream';

export interface StoredFile {
  bytes: number;
  /** SHA-256 of the content, hexadecimal. */
  digest: string;
}

/** Where files live. Keys are our own ids, never a name somebody typed. */
export abstract class FileStorage {
  /** Safe on disk when it returns. Refuses with `payloadTooLarge` past `maxBytes` and leaves nothing behind then. */
  abstract save(key: string, content: Readable, maxBytes: number): Promise<StoredFile>;
  /** Gives `work` the path of a local copy that is there while it runs. Refuses with `notFound`. */
  abstract withLocalCopy<T>(key: string, work: (path: string) => Promise<T>): Promise<T>;
  /** The content from its first byte. Refuses with `notFound`. */
  abstract read(key: string): Promise<Readable>;
  /** What is not there is removed already. */
  abstract remove(key: string): Promise<void>;
}

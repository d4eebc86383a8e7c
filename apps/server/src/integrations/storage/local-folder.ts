import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/domain-error.js';
import { AppConfig } from '../../config/app-config.js';
import type { FileStorage, StoredFile } from './storage.port.js';

const KEY = /^[a-z]{1,20}\/[0-9A-Z]{26}$/;

/** Files in a folder of this machine. Several nodes need a folder they share. */
@Injectable()
export class LocalFolder implements FileStorage {
  constructor(private readonly config: AppConfig) {}

  async save(key: string, content: Readable, maxBytes: number): Promise<StoredFile> {
    const file = this.pathOf(key);
    const part = `${file}.part`;
    await mkdir(path.dirname(file), { recursive: true });
    const hash = createHash('sha256');
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        hash.update(chunk);
        done(bytes > maxBytes ? new DomainError('payloadTooLarge') : null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(part, { flush: true }));
      await rename(part, file);
      await settle(path.dirname(file));
      return { bytes, digest: hash.digest('hex') };
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  async withLocalCopy<T>(key: string, work: (path: string) => Promise<T>): Promise<T> {
    return work(await this.existing(key));
  }

  async read(key: string): Promise<Readable> {
    return createReadStream(await this.existing(key));
  }

  remove(key: string): Promise<void> {
    return rm(this.pathOf(key), { force: true });
  }

  private async existing(key: string): Promise<string> {
    const file = this.pathOf(key);
    await access(file).catch(() => {
      throw new DomainError('notFound');
    });
    return file;
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`not a storage key: ${key}`);
    return path.join(this.config.filesDir, key);
  }
}

/** A new name in a folder is only safe when the folder itself is. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { pipeline, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { MAX_ATTACHMENT_BYTES } from '@market/contract/attachment';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { FileStorage } from '../../integrations/storage/storage.port.js';
import type { Attachment } from './attachment.entity.js';

const keyOf = (id: string): string => `attachment/${id}`;
/** The stream that reads the result learns of a failure; it needs no second place to say so. */
const unheard = (): void => undefined;

/** The contents, encrypted where they lie. */
@Injectable()
export class AttachmentFiles {
  constructor(
    private readonly storage: FileStorage,
    private readonly crypto: CryptoProvider,
  ) {}

  /** Refuses with `payloadTooLarge` past the limit. */
  async save(id: string, content: Readable): Promise<{ iv: string; bytes: number }> {
    const { iv, cipher } = this.crypto.encrypting();
    const { bytes } = await this.storage.save(keyOf(id), pipeline(content, cipher, unheard), MAX_ATTACHMENT_BYTES);
    return { iv, bytes };
  }

  async read({ id, iv }: Pick<Attachment, 'id' | 'iv'>): Promise<Readable> {
    return pipeline(await this.storage.read(keyOf(id)), this.crypto.decrypting(iv), unheard);
  }

  remove(id: string): Promise<void> {
    return this.storage.remove(keyOf(id));
  }
}

import { pipeline, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { MAX_ATTACHMENT_BYTES } from '@market/contract/attachment';
import { DomainError } from '../../common/domain-error.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed, TextBox } from '../../integrations/crypto/seal-box.js';
import { FileStorage } from '../../integrations/storage/storage.port.js';
import type { Attachment } from './attachment.entity.js';

type KeptFile = Pick<Attachment, 'id' | 'iv' | 'fileKey' | 'sealed'>;

export const attachmentPurpose = (id: string): string => `attachment:${id}`;
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
  async save(id: string, content: Readable): Promise<Pick<Attachment, 'iv' | 'bytes' | 'fileKey' | 'sealed'>> {
    const { iv, key, cipher } = this.crypto.encrypting();
    const { bytes } = await this.storage.save(keyOf(id), pipeline(content, cipher, unheard), MAX_ATTACHMENT_BYTES);
    return { iv, bytes, fileKey: this.crypto.seal(attachmentPurpose(id), key), sealed: false };
  }

  /** `box` opens the keys of sealed files; whoever holds it may read them. */
  async read({ id, iv, fileKey, sealed }: KeptFile, box?: TextBox): Promise<Readable> {
    if (sealed && !box) throw new DomainError('bidsStillSealed');
    const key = fileKey ? (box ?? this.crypto).unseal(attachmentPurpose(id), fileKey) : undefined;
    return pipeline(await this.storage.read(keyOf(id)), this.crypto.decrypting(iv, key), unheard);
  }

  /** The same file, its key under another box: nothing of the content is touched. */
  rewrap({ id, fileKey }: KeptFile, from: TextBox, to: TextBox): Sealed | null {
    return fileKey && to.seal(attachmentPurpose(id), from.unseal(attachmentPurpose(id), fileKey));
  }

  remove(id: string): Promise<void> {
    return this.storage.remove(keyOf(id));
  }
}

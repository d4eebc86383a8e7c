import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Transform } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { KeyRing } from './key-ring.js';
import { SealBox, type Sealed } from './seal-box.js';

/** 商用密码 SM3、SM4 behind one class, so that a certified module can take its place. */
@Injectable()
export class CryptoProvider {
  private readonly ring: KeyRing;
  private readonly wrapping: SealBox;
  private readonly hashKey: Buffer;

  constructor(config: AppConfig) {
    this.ring = new KeyRing(config.dataKey, config.otherDataKeys);
    this.wrapping = new SealBox(Buffer.from(config.sealingKey, 'hex'));
    this.hashKey = Buffer.from(config.hashKey, 'hex');
  }

  /** SM3, 64 hexadecimal digits. */
  digest(text: string | Uint8Array): string {
    return createHash('sm3').update(text).digest('hex');
  }

  /** Keyed digest: finds equal values without storing them, and cannot be guessed from a dump. */
  blindIndex(purpose: string, value: string): string {
    return createHmac('sm3', this.hashKey).update(`${purpose}\0${value}`).digest('hex');
  }

  newToken(): string {
    return randomBytes(32).toString('base64url');
  }

  /** `purpose` binds the ciphertext to its row: moved to another, it does not open. */
  seal(purpose: string, text: string): Sealed {
    return this.ring.seal(purpose, text);
  }

  /** Throws when the ciphertext was changed or belongs elsewhere. */
  unseal(purpose: string, sealed: Sealed): string {
    return this.ring.unseal(purpose, sealed);
  }

  /** The same under the current data key; undefined when it is already, or was sealed under no data key at all. */
  reseal(purpose: string, sealed: Sealed): Sealed | undefined {
    return this.ring.reseal(purpose, sealed);
  }

  /** Stands in whatever is sealed under the current data key. */
  get dataKeyId(): string {
    return this.ring.currentId;
  }

  /** A key of its own, itself only ever stored wrapped; `purpose` says what it is for. */
  newWrappedKey(purpose: string): Sealed {
    return this.wrapping.seal(purpose, randomBytes(16).toString('hex'));
  }

  /** The box of a wrapped key. Whoever calls this must know that it may be opened. */
  boxOf(purpose: string, wrapped: Sealed): SealBox {
    return new SealBox(Buffer.from(this.wrapping.unseal(purpose, wrapped), 'hex'));
  }

  /**
   * For files: SM4-CTR as a stream under a key of the file's own. `iv` (base64) and the key, itself sealed, are kept
   * beside the file; who changed it is told by its digest.
   */
  encrypting(): { iv: string; key: string; cipher: Transform } {
    const [iv, key] = [randomBytes(16), randomBytes(16)];
    return { iv: iv.toString('base64'), key: key.toString('hex'), cipher: createCipheriv('sm4-ctr', key, iv) };
  }

  /** `key` undefined: a file from before files had keys of their own. */
  decrypting(iv: string, key?: string): Transform {
    const bytes = key === undefined ? this.ring.oldest : Buffer.from(key, 'hex');
    return createDecipheriv('sm4-ctr', bytes, Buffer.from(iv, 'base64'));
  }
}

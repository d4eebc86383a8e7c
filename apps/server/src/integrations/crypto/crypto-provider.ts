import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Transform } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';

/** SM4-CTR with an HMAC-SM3 over IV, purpose and text (encrypt-then-MAC). All parts base64. */
export interface Sealed {
  v: 1;
  iv: string;
  text: string;
  mac: string;
}

/** 商用密码 SM3、SM4 behind one class, so that a certified module can take its place. */
@Injectable()
export class CryptoProvider {
  private readonly dataKey: Buffer;
  private readonly macKey: Buffer;
  private readonly hashKey: Buffer;

  constructor(config: AppConfig) {
    this.dataKey = Buffer.from(config.dataKey, 'hex');
    this.macKey = createHmac('sm3', this.dataKey).update('market/mac').digest();
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
    const iv = randomBytes(16);
    const cipher = createCipheriv('sm4-ctr', this.dataKey, iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { v: 1, iv: iv.toString('base64'), text: sealed.toString('base64'), mac: this.mac(purpose, iv, sealed) };
  }

  /** Throws when the ciphertext was changed or belongs elsewhere. */
  unseal(purpose: string, { iv, text, mac }: Sealed): string {
    const [ivBytes, sealed] = [Buffer.from(iv, 'base64'), Buffer.from(text, 'base64')];
    const expected = Buffer.from(this.mac(purpose, ivBytes, sealed), 'base64');
    const given = Buffer.from(mac, 'base64');
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new Error('sealed text was changed');
    const decipher = createDecipheriv('sm4-ctr', this.dataKey, ivBytes);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  }

  /** For files: SM4-CTR as a stream. `iv` (base64) is kept beside the file; who changed it is told by its digest. */
  encrypting(): { iv: string; cipher: Transform } {
    const iv = randomBytes(16);
    return { iv: iv.toString('base64'), cipher: createCipheriv('sm4-ctr', this.dataKey, iv) };
  }

  decrypting(iv: string): Transform {
    return createDecipheriv('sm4-ctr', this.dataKey, Buffer.from(iv, 'base64'));
  }

  private mac(purpose: string, iv: Buffer, sealed: Buffer): string {
    return createHmac('sm3', this.macKey).update(purpose).update('\0').update(iv).update(sealed).digest('base64');
  }
}

import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** SM4-CTR with an HMAC-SM3 over IV, purpose and text (encrypt-then-MAC). All parts base64. */
export interface Sealed {
  v: 1;
  /** Of the data key, where it was sealed under one: boxes of their own have none. */
  key?: string;
  iv: string;
  text: string;
  mac: string;
}

/** Whatever seals and unseals texts under a key of its own. */
export type TextBox = Pick<SealBox, 'seal' | 'unseal'>;

/** Seals and unseals texts under one key of 16 bytes. */
export class SealBox {
  private readonly macKey: Buffer;

  constructor(private readonly key: Buffer) {
    this.macKey = createHmac('sm3', key).update('market/mac').digest();
  }

  seal(purpose: string, text: string): Sealed {
    const iv = randomBytes(16);
    const cipher = createCipheriv('sm4-ctr', this.key, iv);
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
    const decipher = createDecipheriv('sm4-ctr', this.key, ivBytes);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  }

  private mac(purpose: string, iv: Buffer, sealed: Buffer): string {
    return createHmac('sm3', this.macKey).update(purpose).update('\0').update(iv).update(sealed).digest('base64');
  }
}

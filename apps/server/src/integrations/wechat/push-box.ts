import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface PushKeys {
  token: string;
  /** EncodingAESKey: 43 letters, base64 without its last sign. */
  aesKey: string;
}
export interface PushSignature {
  signature: string;
  timestamp: string;
  nonce: string;
}

/** Length of the random beginning of every message, and of the number that follows it. */
const SALT = 16;
const COUNT = 4;
/** WeChat fills up to 32, twice the block of AES. */
const BLOCK = 32;

/**
 * 消息推送 in 安全模式: the signature covers the encrypted body, so that neither is anybody else's. The algorithm is
 * https://developers.weixin.qq.com/doc/oplatform/developers/dev/api/tools/signature.html
 */
export class PushBox {
  private readonly key: Buffer;

  constructor(
    private readonly keys: PushKeys,
    private readonly appId: string,
  ) {
    this.key = Buffer.from(`${keys.aesKey}=`, 'base64');
  }

  /** SHA-1 over the token and the parts, in order. */
  signatureOf(...parts: string[]): string {
    return createHash('sha1')
      .update([this.keys.token, ...parts].sort().join(''))
      .digest('hex');
  }

  isGenuine(signature: string, ...parts: string[]): boolean {
    const [given, expected] = [Buffer.from(signature), Buffer.from(this.signatureOf(...parts))];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** The message; undefined when it is not WeChat's or not for this program. */
  open(encrypted: string): string | undefined {
    try {
      const decipher = createDecipheriv('aes-256-cbc', this.key, this.key.subarray(0, SALT)).setAutoPadding(false);
      const filled = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
      const whole = filled.subarray(SALT, filled.length - (filled.at(-1) ?? 0));
      const end = COUNT + whole.readUInt32BE(0);
      return String(whole.subarray(end)) === this.appId ? String(whole.subarray(COUNT, end)) : undefined;
    } catch {
      return undefined;
    }
  }

  seal(message: string): string {
    const text = Buffer.from(message);
    const count = Buffer.alloc(COUNT);
    count.writeUInt32BE(text.length);
    const whole = Buffer.concat([randomBytes(SALT), count, text, Buffer.from(this.appId)]);
    const left = BLOCK - (whole.length % BLOCK);
    const cipher = createCipheriv('aes-256-cbc', this.key, this.key.subarray(0, SALT)).setAutoPadding(false);
    return Buffer.concat([cipher.update(whole), cipher.update(Buffer.alloc(left, left)), cipher.final()]).toString(
      'base64',
    );
  }
}

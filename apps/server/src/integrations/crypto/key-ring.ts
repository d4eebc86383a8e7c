import { createHmac } from 'node:crypto';
import { SealBox, type Sealed } from './seal-box.js';

/** The data keys by their ids: what is sealed under any of them opens, what is sealed now is sealed under the current one. */
export class KeyRing {
  readonly currentId: string;
  private readonly boxes: ReadonlyMap<string, SealBox>;

  /** Hexadecimal keys of 16 bytes; `others`: earlier ones, and one that is about to become current. */
  constructor(
    private readonly current: string,
    private readonly others: readonly string[],
  ) {
    this.currentId = idOf(current);
    this.boxes = new Map([current, ...others].map((key) => [idOf(key), new SealBox(Buffer.from(key, 'hex'))]));
  }

  /** The key of files from before files had keys of their own. */
  get oldest(): Buffer {
    return Buffer.from(this.others.at(-1) ?? this.current, 'hex');
  }

  seal(purpose: string, text: string): Sealed {
    return { ...this.box(this.currentId).seal(purpose, text), key: this.currentId };
  }

  unseal(purpose: string, sealed: Sealed): string {
    if (sealed.key !== undefined) return this.box(sealed.key).unseal(purpose, sealed);
    const text = this.unlabelled(purpose, sealed);
    if (text === undefined) throw new Error('sealed text was changed');
    return text;
  }

  /** The same under the current key; undefined when it is already, or when it was sealed under no data key at all. */
  reseal(purpose: string, sealed: Sealed): Sealed | undefined {
    if (sealed.key === this.currentId) return undefined;
    const text = sealed.key === undefined ? this.unlabelled(purpose, sealed) : this.unseal(purpose, sealed);
    return text === undefined ? undefined : this.seal(purpose, text);
  }

  /** From before keys had ids: whose it is, its MAC tells. */
  private unlabelled(purpose: string, sealed: Sealed): string | undefined {
    for (const box of this.boxes.values())
      try {
        return box.unseal(purpose, sealed);
      } catch {
        continue;
      }
    return undefined;
  }

  private box(id: string): SealBox {
    const box = this.boxes.get(id);
    if (!box) throw new Error(`the data key ${id} is not among the configured ones`);
    return box;
  }
}

/** Tells keys apart and nothing else about them. */
const idOf = (key: string): string =>
  createHmac('sm3', Buffer.from(key, 'hex')).update('market/key-id').digest('hex').slice(0, 8);

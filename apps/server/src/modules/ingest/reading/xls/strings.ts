import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';

const WIDE = 0x01;
const PHONETIC = 0x04;
const RICH = 0x08;

/** Reads on through the parts of a continued record; a text that runs over says its width again in the next part. */
class PartReader {
  private part = 0;
  private at = 0;

  constructor(private readonly parts: readonly Buffer[]) {}

  uint8(): number {
    return this.take(1).readUInt8(0);
  }

  uint16(): number {
    return this.take(2).readUInt16LE(0);
  }

  uint32(): number {
    return this.take(4).readUInt32LE(0);
  }

  skip(bytes: number): void {
    let left = bytes;
    while (left > 0) {
      const step = Math.min(left, this.remaining());
      this.at += step;
      left -= step;
      if (left > 0) this.advance();
    }
  }

  text(chars: number, flags: number): string {
    let wide = (flags & WIDE) !== 0;
    let text = '';
    for (let left = chars; left > 0;) {
      if (this.remaining() === 0) {
        this.advance();
        wide = (this.uint8() & WIDE) !== 0;
      }
      const step = Math.min(left, wide ? this.remaining() >> 1 : this.remaining());
      if (step === 0) throw new ImportRefused('damaged');
      text += this.take(wide ? step * 2 : step).toString(wide ? 'utf16le' : 'latin1');
      left -= step;
    }
    return text;
  }

  private take(bytes: number): Buffer {
    if (this.remaining() === 0) this.advance();
    const taken = this.parts[this.part]?.subarray(this.at, this.at + bytes);
    if (taken?.length !== bytes) throw new ImportRefused('damaged');
    this.at += bytes;
    return taken;
  }

  private remaining(): number {
    return (this.parts[this.part]?.length ?? 0) - this.at;
  }

  private advance(): void {
    this.part++;
    this.at = 0;
    if (this.part >= this.parts.length) throw new ImportRefused('damaged');
  }
}

/** One text: its length, its flags, and the marks of rich and phonetic text, which are skipped. */
function readString(reader: PartReader, chars: number): string {
  const flags = reader.uint8();
  const runs = flags & RICH ? reader.uint16() : 0;
  const phoneticBytes = flags & PHONETIC ? reader.uint32() : 0;
  const text = reader.text(chars, flags);
  reader.skip(runs * 4 + phoneticBytes);
  return text;
}

/** The shared strings (SST); the count it claims is only an upper bound. */
export function readStringTable(parts: readonly Buffer[]): string[] {
  const reader = new PartReader(parts);
  reader.skip(4);
  const count = Math.min(reader.uint32(), limits.sharedStrings);
  const strings: string[] = [];
  for (let i = 0; i < count; i++) strings.push(readString(reader, reader.uint16()));
  return strings;
}

/** A text inside a record, behind a length of one or two bytes. */
export function readText(parts: readonly Buffer[], skip: number, lengthBytes: 1 | 2): string {
  const reader = new PartReader(parts);
  reader.skip(skip);
  return readString(reader, lengthBytes === 1 ? reader.uint8() : reader.uint16());
}

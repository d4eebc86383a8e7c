import type { Readable } from 'node:stream';
import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';
import { readWholeXml, type XmlListener } from './read-xml.js';

/** Joins the runs of rich text and leaves the phonetic reading (`rPh`) out. */
export class StringItem {
  private parts = '';
  private inText = false;
  private inPhonetic = false;

  begin(): void {
    this.parts = '';
    this.inText = this.inPhonetic = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.inPhonetic = true;
    if (name === 't') this.inText = !this.inPhonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.parts += text;
  }

  /** `_x000D_` is how Excel writes a carriage return. */
  end(): string {
    if (this.parts.length > limits.cellChars) throw new ImportRefused('cellTooLong');
    return this.parts.includes('_x') ? this.parts.replace(/_x([0-9A-Fa-f]{4})_/g, unescape) : this.parts;
  }
}

const unescape = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

export async function readSharedStrings(source: Readable): Promise<string[]> {
  const strings: string[] = [];
  const item = new StringItem();
  const listener: XmlListener = {
    open: ({ name }) => (name === 'si' ? item.begin() : item.open(name)),
    close(name) {
      if (name !== 'si') return item.close(name);
      strings.push(item.end());
      if (strings.length > limits.sharedStrings) throw new ImportRefused('inflatesTooMuch');
    },
    text: (text) => item.text(text),
  };
  await readWholeXml(source, listener);
  return strings;
}

import type { WordPlace } from '../../../database/search-file/schema.js';
import type { PlacedToken, SearchFile } from '../../../database/search-file/search-file.js';
import { inAll, noBits, setBits, withRoom, type Bits } from './bits.js';
import { quoted } from './quoted.js';

const HELD_BYTES = 32 * 1024 * 1024;

/** What a word is looked up as: tokens that must all be there; the last one may go on when `begins`. */
export interface Term {
  tokens: readonly string[];
  begins: boolean;
}

interface Held {
  bits: Bits;
  /** All rows below it are in. */
  upTo: number;
}

/**
 * Which rows have a word in a place. A row is never written twice, so what was once asked stays true and only the rows
 * that came since are asked for; rows that went are sifted out by whoever reads. The words asked for last stay in memory.
 */
export class Postings {
  private readonly held = new Map<string, Held>();
  private bytes = 0;
  private readonly common: ReadonlyMap<string, PlacedToken>;

  /** `settledBelow`: rows below it are in what the file keeps ready of common tokens. */
  constructor(
    private readonly file: SearchFile,
    private readonly settledBelow: number,
  ) {
    this.common = new Map(file.commonTokens().map((common) => [keyOf(common.place, quoted(common.token)), common]));
  }

  /** Not to be changed: it is shared. `size`: one more than the last row. */
  of(place: WordPlace, { tokens, begins }: Term, size: number): Bits {
    if (begins) return this.level(place, `${quoted(tokens.join(''))} *`, size);
    const isCommon = (token: string): boolean => this.common.has(keyOf(place, quoted(token)));
    const rare = tokens.filter((token) => !isCommon(token)).map(quoted);
    const asked = [...tokens.filter(isCommon).map(quoted), ...(rare.length > 0 ? [rare.join(' AND ')] : [])];
    const [first = noBits(size), ...others] = asked.map((expression) => this.level(place, expression, size));
    return inAll(first, ...others);
  }

  private level(place: WordPlace, expression: string, size: number): Bits {
    const key = keyOf(place, expression);
    const held = this.held.get(key) ?? this.begin(key);
    this.held.delete(key);
    this.bytes -= held.bits.byteLength;
    if (held.upTo < size) {
      held.bits = withRoom(held.bits, size);
      setBits(held.bits, this.file.rows(place, expression, held.upTo));
      held.upTo = size;
    }
    this.hold(key, held);
    return held.bits;
  }

  private begin(key: string): Held {
    const token = this.common.get(key);
    const held = token ? { bits: this.file.common(token), upTo: this.settledBelow } : { bits: noBits(0), upTo: 0 };
    this.bytes += held.bits.byteLength;
    return held;
  }

  private hold(key: string, held: Held): void {
    this.held.set(key, held);
    this.bytes += held.bits.byteLength;
    for (const [oldest, { bits }] of this.held) {
      if (this.bytes <= HELD_BYTES) return;
      this.held.delete(oldest);
      this.bytes -= bits.byteLength;
    }
  }
}

const keyOf = (place: WordPlace, expression: string): string => `${place} ${expression}`;

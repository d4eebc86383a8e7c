import { searchFacets, type SearchFacet } from '@market/contract/search';
import type { StoredEntry } from '../../../database/search-file/search-file.js';

const FIRST_ROOM = 1_024;

/** The sets of values that occur of one facet, each with a number: most entries share a few. */
class ValueSets {
  private readonly numbers = new Map<string, number>();
  readonly sets: (readonly string[])[] = [];

  numberOf(values: readonly string[]): number {
    const text = values.join('\n');
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.sets.length);
    this.sets.push(values);
    return this.sets.length - 1;
  }
}

interface FacetColumn {
  values: ValueSets;
  of: Uint32Array;
}

/** What every entry is sorted and counted by, in memory by row: a common word is counted without reading the entries. */
export class Columns {
  readonly keys: (string | undefined)[] = [];
  readonly facets: Record<SearchFacet, FacetColumn>;
  publishedAt = new Float64Array(FIRST_ROOM);
  /** Days since 1970; NaN: none. */
  deadline = new Float64Array(FIRST_ROOM);
  titleLength = new Uint16Array(FIRST_ROOM);
  /** 1: there is an entry in the row. */
  alive = new Uint8Array(FIRST_ROOM);
  /** 1: it no longer holds. */
  over = new Uint8Array(FIRST_ROOM);
  private readonly rows = new Map<string, number>();

  constructor() {
    const columns = searchFacets.map((key) => [key, { values: new ValueSets(), of: new Uint32Array(FIRST_ROOM) }]);
    this.facets = Object.fromEntries(columns) as Record<SearchFacet, FacetColumn>;
  }

  /** One more than the last row. */
  get size(): number {
    return Math.max(1, this.keys.length);
  }

  rowOf(key: string): number | undefined {
    return this.rows.get(key);
  }

  set({ row, key, titleLength, publishedAt, deadline, over, facets }: StoredEntry): void {
    this.makeRoom(row);
    this.keys[row] = key;
    this.rows.set(key, row);
    this.titleLength[row] = titleLength;
    this.publishedAt[row] = publishedAt;
    this.deadline[row] = deadline ?? NaN;
    this.alive[row] = 1;
    this.over[row] = Number(over);
    for (const facet of searchFacets) {
      const { values, of } = this.facets[facet];
      of[row] = values.numberOf(facets[facet] ?? []);
    }
  }

  unset(row: number): void {
    const key = this.keys[row];
    if (key !== undefined) this.rows.delete(key);
    this.keys[row] = undefined;
    this.alive[row] = 0;
  }

  private makeRoom(row: number): void {
    if (row < this.publishedAt.length) return;
    const room = Math.max(row + 1, this.publishedAt.length * 2);
    this.publishedAt = grown(new Float64Array(room), this.publishedAt);
    this.deadline = grown(new Float64Array(room), this.deadline);
    this.alive = grown(new Uint8Array(room), this.alive);
    this.over = grown(new Uint8Array(room), this.over);
    this.titleLength = grown(new Uint16Array(room), this.titleLength);
    for (const facet of searchFacets) {
      const column = this.facets[facet];
      column.of = grown(new Uint32Array(room), column.of);
    }
  }
}

function grown<T extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(roomy: T, old: T): T {
  roomy.set(old);
  return roomy;
}

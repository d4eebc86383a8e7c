/** Tiles under the map. */
export interface BaseMap {
  /** Addresses with {z}, {x} and {y}, the lowest layer first; the same array as long as nothing changes. */
  tiles: readonly string[];
  attribution: string;
  fail: () => void;
}

/** A set of rows, a bit each: an eighth of a byte a row, and thirty-two rows in one step. */
export type Bits = Uint32Array;

const ROWS_A_CELL = 32;

/** How many cells hold the rows below `size`. */
const cellsFor = (size: number): number => Math.ceil(size / ROWS_A_CELL);
export const noBits = (size: number): Bits => new Uint32Array(cellsFor(size));
export const hasBit = (bits: Bits, row: number): boolean => (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

export function setBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function setBits(bits: Bits, rows: Uint32Array): void {
  for (let i = 0; i < rows.length; i += 1) setBit(bits, rows[i] ?? 0);
}

export function clearBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
}

/** The same rows with room for all below `size`, and somewhat more when it has to move. */
export function withRoom(bits: Bits, size: number): Bits {
  if (bits.length >= cellsFor(size)) return bits;
  const roomy = noBits(size + (size >>> 3));
  roomy.set(bits);
  return roomy;
}

export function inAll(first: Bits, ...others: readonly Bits[]): Bits {
  if (others.length === 0) return first;
  const all = first.slice();
  for (const bits of others) for (let i = 0; i < all.length; i += 1) all[i] = (all[i] ?? 0) & (bits[i] ?? 0);
  return all;
}

export function inAny(size: number, several: readonly Bits[]): Bits {
  const any = noBits(size);
  for (const bits of several) {
    const cells = Math.min(any.length, bits.length);
    for (let i = 0; i < cells; i += 1) any[i] = (any[i] ?? 0) | (bits[i] ?? 0);
  }
  return any;
}

export const isEmpty = (bits: Bits): boolean => !bits.some((cell) => cell !== 0);

/** The rows in ascending order. */
export function rowsIn(bits: Bits): Uint32Array {
  let count = 0;
  for (let i = 0; i < bits.length; i += 1) count += ones(bits[i] ?? 0);
  const rows = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < bits.length; i += 1)
    for (let cell = bits[i] ?? 0; cell !== 0; cell &= cell - 1) rows[at++] = (i << 5) + 31 - Math.clz32(cell & -cell);
  return rows;
}

function ones(cell: number): number {
  const pairs = cell - ((cell >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

import { join, type Heap } from './heap.js';

const ROWS = 2 ** 24;

/** Joins heaps that lie closer than a distance, the biggest drawing the others to itself. Unit space. */
export function gather(heaps: readonly Heap[], distance: number): Heap[] {
  const squares = new Map<number, Heap[]>();
  const keyOf = (column: number, row: number): number => column * ROWS + row;
  const along = (coordinate: number): number => Math.floor(coordinate / distance);
  const all = heaps.map((heap) => ({ ...heap })).sort((a, b) => b.count - a.count);
  for (const heap of all) {
    const key = keyOf(along(heap.x), along(heap.y));
    const square = squares.get(key);
    if (square) square.push(heap);
    else squares.set(key, [heap]);
  }
  const taken = new Set<Heap>();
  for (const centre of all) {
    if (taken.has(centre)) continue;
    const { x, y } = centre;
    const [column, row] = [along(x), along(y)];
    for (let i = 0; i < 9; i++)
      for (const other of squares.get(keyOf(column - 1 + (i % 3), row - 1 + Math.floor(i / 3))) ?? []) {
        if (other === centre || other.count > centre.count || taken.has(other)) continue;
        if (Math.hypot(other.x - x, other.y - y) > distance) continue;
        taken.add(other);
        join(centre, other);
      }
  }
  return all.filter((heap) => !taken.has(heap));
}

/** Points taken together: how many, where their middle is, how far they spread. Mercator unit space. */
export interface Heap {
  count: number;
  x: number;
  y: number;
  /** Sum of the squared distances from the middle. */
  spread: number;
  /** Sum of the points' numbers: of a single point, the number itself. */
  numbers: number;
}

export const heapOf = (x: number, y: number, number: number): Heap => ({ count: 1, x, y, spread: 0, numbers: number });

/** Adds a part. Chan, Golub and LeVeque's way to join means and variances: exact where a sum of squares is not. */
export function join(heap: Heap, part: Heap): void {
  const count = heap.count + part.count;
  const [dx, dy, share] = [part.x - heap.x, part.y - heap.y, part.count / count];
  heap.spread += part.spread + (dx * dx + dy * dy) * heap.count * share;
  heap.x += dx * share;
  heap.y += dy * share;
  heap.count = count;
  heap.numbers += part.numbers;
}

/** The way back of `join`. What is left of a heap that was the part itself has the count 0 and no place. */
export function part(heap: Heap, gone: Heap): void {
  const count = heap.count - gone.count;
  heap.numbers -= gone.numbers;
  const share = gone.count / count;
  heap.x += (heap.x - gone.x) * share;
  heap.y += (heap.y - gone.y) * share;
  const [dx, dy] = [gone.x - heap.x, gone.y - heap.y];
  const spread = heap.spread - gone.spread - ((dx * dx + dy * dy) * gone.count * count) / heap.count;
  heap.spread = count > 1 ? Math.max(0, spread) : 0;
  heap.count = count;
}

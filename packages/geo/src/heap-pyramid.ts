import { heapOf, join, part, type Heap } from './heap.js';

/** A rectangle in Mercator unit space. */
export interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

export interface PyramidPoint {
  id: string;
  number: number;
  /** Mercator unit space. */
  x: number;
  y: number;
  /** The caller's division of points; heaps hold each group apart, so that a reader chooses among them. */
  group: number;
}

/** Zoom levels that are kept; the ones between share the finer cells of the level before. */
const LEVELS = [8, 10, 12] as const;
const CELL_PIXELS = 16;
/** From this zoom on, the points themselves are few enough. */
const POINTS_FROM = 14;

/** Square cells of Mercator unit space. */
class Cells<T> {
  private readonly cells = new Map<number, T>();
  private readonly side: number;

  constructor(
    readonly zoom: number,
    private readonly create: () => T,
  ) {
    this.side = (2 ** zoom * 256) / CELL_PIXELS;
  }

  at({ x, y }: PyramidPoint): T {
    const key = this.keyOf(Math.floor(x * this.side), Math.floor(y * this.side));
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const cell = this.create();
    this.cells.set(key, cell);
    return cell;
  }

  /** Walks the cells that the box touches, or all there are, whichever is less. */
  each({ west, north, east, south }: Box, found: (cell: T) => void): void {
    const [left, right] = [Math.floor(west * this.side), Math.floor(east * this.side)];
    const [top, bottom] = [Math.floor(north * this.side), Math.floor(south * this.side)];
    if ((right - left + 1) * (bottom - top + 1) > this.cells.size) {
      for (const [key, cell] of this.cells) {
        const [column, row] = [Math.floor(key / this.side), key % this.side];
        if (column >= left && column <= right && row >= top && row <= bottom) found(cell);
      }
      return;
    }
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) {
        const cell = this.cells.get(this.keyOf(column, row));
        if (cell !== undefined) found(cell);
      }
  }

  private keyOf(column: number, row: number): number {
    return column * this.side + row;
  }
}

/** Heaps of points at several zooms. A point comes and goes in the time of a few cells: nothing is built anew. */
export class HeapPyramid {
  /** In a cell, the heap of each group. */
  private readonly levels = LEVELS.map((zoom) => new Cells<Heap[]>(zoom, () => []));
  private readonly points = new Cells<Set<PyramidPoint>>(LEVELS[2], () => new Set());

  add(point: PyramidPoint): void {
    const { x, y, number, group } = point;
    const one = heapOf(x, y, number);
    for (const level of this.levels) {
      const cell = level.at(point);
      const heap = cell[group];
      if (heap && heap.count > 0) join(heap, one);
      else cell[group] = { ...one };
    }
    this.points.at(point).add(point);
  }

  /** @param point the one that was added */
  remove(point: PyramidPoint): void {
    const { x, y, number, group } = point;
    for (const level of this.levels) {
      const heap = level.at(point)[group];
      if (heap) part(heap, heapOf(x, y, number));
    }
    this.points.at(point).delete(point);
  }

  /** One heap for each cell that the box touches, of the groups that are wanted. */
  heapsIn(box: Box, zoom: number, groups: readonly number[]): Heap[] {
    if (zoom >= POINTS_FROM) return this.pointsIn(box, groups).map(({ x, y, number }) => heapOf(x, y, number));
    const heaps: Heap[] = [];
    const level = [...this.levels].reverse().find((each) => each.zoom <= zoom) ?? this.levels[0];
    level?.each(box, (cell) => {
      let sum: Heap | undefined;
      for (const group of groups) {
        const heap = cell[group];
        if (!heap || heap.count === 0) continue;
        if (sum) join(sum, heap);
        else sum = { ...heap };
      }
      if (sum) heaps.push(sum);
    });
    return heaps;
  }

  pointsIn(box: Box, groups: readonly number[]): PyramidPoint[] {
    const { west, north, east, south } = box;
    const found: PyramidPoint[] = [];
    this.points.each(box, (points) => {
      for (const point of points) {
        const { x, y, group } = point;
        if (x >= west && x <= east && y >= north && y <= south && groups.includes(group)) found.push(point);
      }
    });
    return found;
  }
}

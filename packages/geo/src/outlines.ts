import { projectX, projectY, type BBox } from './mercator.js';
import { encodedOutlines, GRID } from './outlines.gen.js';

export interface RegionOutline {
  /** GB/T 2260 */
  code: string;
  /** Where to write the name, in Mercator unit space: between the seat of government and the middle. */
  label: readonly [x: number, y: number];
  /** Degrees, GCJ-02. */
  bbox: BBox;
  /** Mercator unit space, flat [x0, y0, x1, y1 …], open. Islands and holes alike: the even-odd rule tells them apart. */
  rings: readonly Float64Array[];
}

/** Reads "encoded polyline" text as integers. */
function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const five = text.charCodeAt(i) - 63;
    value |= (five & 31) << shift;
    shift += 5;
    if (five >= 32) continue;
    numbers.push((value >> 1) ^ -(value & 1));
    value = shift = 0;
  }
  return numbers;
}

/** Grid steps from point to point become degrees. */
function decodeRing(text: string): [lng: number, lat: number][] {
  const steps = decodeNumbers(text);
  const ring: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    ring.push([x / GRID, y / GRID]);
  }
  return ring;
}

function boxOf(points: readonly (readonly [number, number])[]): BBox {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function decodeOutline({ code, label, rings }: (typeof encodedOutlines)[number]): RegionOutline {
  const decoded = rings.map(decodeRing);
  return {
    code,
    label: [projectX(label[0]), projectY(label[1])],
    bbox: boxOf(decoded.flat()),
    rings: decoded.map((ring) => Float64Array.from(ring.flatMap(([lng, lat]) => [projectX(lng), projectY(lat)]))),
  };
}

let decoded: readonly RegionOutline[] | undefined;

/** The eight places as drawn on the map, decoded once. A region without an outline is not among them. */
export const regionOutlines = (): readonly RegionOutline[] => (decoded ??= encodedOutlines.map(decodeOutline));

export function unionOf(boxes: readonly BBox[]): BBox {
  return boxes.reduce((all, box) => [
    Math.min(all[0], box[0]),
    Math.min(all[1], box[1]),
    Math.max(all[2], box[2]),
    Math.max(all[3], box[3]),
  ]);
}

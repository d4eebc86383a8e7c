import { projectX, projectY, toScreen, type RegionOutline, type Viewport } from '@market/geo';
import { clusterRadius, isAimable } from './bubble-size.js';
import type { MapPlace, Scene } from './scene.js';
import { isSpeck, overlaps, screenBoxOf, type ScreenBox } from './screen-box.js';

export interface Label extends ScreenBox {
  place: MapPlace;
  /** Pixels from the left edge to the number. */
  valueAt: number;
}

/** Width in pixels of a place's name, or of its number. */
export type Measure = (text: string, part: 'name' | 'value') => number;

/** In text heights of the design, where the text is 13 high. */
const DESIGN_SIZE = 13;
const HEIGHT = 26;
export const TEXT_AT = 22;
const VALUE_GAP = 4;
const END = 9;
const MARGIN = 2;

const STEP = 6;
const FURTHEST = 60;
const directions = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

type Shift = readonly [dx: number, dy: number];

/** Where a label may go, nearest first; in text heights of the design. */
const shifts: readonly Shift[] = [
  [0, 0],
  ...Array.from({ length: FURTHEST / STEP }, (_, i) => (i + 1) * STEP).flatMap((far) =>
    directions.map(([x, y]) => [x * far, y * far] as const),
  ),
];

const boxAround = ([x, y]: readonly [number, number], width: number, height: number): ScreenBox => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const moved = (box: ScreenBox, [dx, dy]: Shift): ScreenBox => ({
  left: box.left + dx,
  top: box.top + dy,
  right: box.right + dx,
  bottom: box.bottom + dy,
});

const grown = ({ left, top, right, bottom }: ScreenBox, by: number): ScreenBox => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The middle of a place's label before it makes room for others; undefined when the place needs none. */
function anchorOf(
  { centre }: MapPlace,
  outline: RegionOutline | undefined,
  view: Viewport,
  height: number,
): readonly [number, number] | undefined {
  if (!outline) return centre && toScreen(view, projectX(centre.lng), projectY(centre.lat));
  const { left, right, bottom } = screenBoxOf(outline, view);
  if (right - left > view.width * 1.5) return undefined;
  return isSpeck(outline, view) ? [(left + right) / 2, bottom + height] : toScreen(view, ...outline.label);
}

/** The pearls whose numbers a label must not hide. */
function pearlBoxes(scene: Scene): ScreenBox[] {
  if (!isAimable(scene)) return [];
  return scene.bubbles.clusters.map(({ bubble, x: unitX, y: unitY }) => {
    const [x, y] = toScreen(scene.view, unitX, unitY);
    const side = 2 * clusterRadius(scene, bubble.count);
    return boxAround([x, y], side, side);
  });
}

const toolsBoxes = ({ view, tools }: Scene): ScreenBox[] =>
  tools
    ? [{ left: view.width - tools.width, right: view.width, top: tools.top, bottom: tools.top + tools.height }]
    : [];

/** A label for every place that fits the screen, none on top of another, of a number or under a button where that can be helped. */
export function layLabels(scene: Scene, measure: Measure): Label[] {
  const { view, outlines, places, theme } = scene;
  const unit = theme.labelSize / DESIGN_SIZE;
  const taken = [...toolsBoxes(scene), ...pearlBoxes(scene)];
  return places.flatMap((place) => {
    const outline = outlines.find(({ code }) => code === place.code);
    const anchor = anchorOf(place, outline, view, HEIGHT * unit);
    if (!anchor) return [];
    const nameEnd = TEXT_AT * unit + measure(place.name, 'name');
    const valueAt = nameEnd + VALUE_GAP * unit;
    const end = place.value === null ? nameEnd : valueAt + measure(String(place.value), 'value');
    const box = boxAround(anchor, end + END * unit, HEIGHT * unit);
    const byUnit = ([dx, dy]: Shift): ScreenBox => moved(box, [dx * unit, dy * unit]);
    const isFree = (shift: Shift) => !taken.some((other) => overlaps(grown(byUnit(shift), MARGIN), other));
    const label = { ...byUnit(shifts.find(isFree) ?? [0, 0]), place, valueAt };
    taken.push(label);
    return [label];
  });
}

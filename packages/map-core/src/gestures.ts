import { pan, zoomAt, type Viewport } from '@market/geo';

/** CSS pixels from the top left corner of the canvas. */
export interface Touch {
  x: number;
  y: number;
}

const TAP_SLOP = 4;
const KEY_STEP = 60;
const ZOOM_PER_WHEEL_PIXEL = 0.002;

/** Whether fingers have moved far enough to mean it. */
export const isMove = (before: readonly Touch[], after: readonly Touch[]): boolean =>
  after.some(({ x, y }, i) => {
    const start = before[i];
    return start !== undefined && Math.hypot(x - start.x, y - start.y) >= TAP_SLOP;
  });

/** One finger drags the map; two drag it by their middle and stretch it by their distance. */
export function followTouches(view: Viewport, before: readonly Touch[], after: readonly Touch[]): Viewport {
  const [a0, b0] = before;
  const [a1, b1] = after;
  if (!a0 || !a1) return view;
  if (!b0 || !b1) return pan(view, a1.x - a0.x, a1.y - a0.y);
  const [x, y] = [(a1.x + b1.x) / 2, (a1.y + b1.y) / 2];
  const dragged = pan(view, x - (a0.x + b0.x) / 2, y - (a0.y + b0.y) / 2);
  const [from, to] = [Math.hypot(a0.x - b0.x, a0.y - b0.y), Math.hypot(a1.x - b1.x, a1.y - b1.y)];
  return from > 0 && to > 0 ? zoomAt(dragged, x, y, view.zoom + Math.log2(to / from)) : dragged;
}

export const zoomAtCentre = (view: Viewport, zoom: number): Viewport =>
  zoomAt(view, view.width / 2, view.height / 2, zoom);

export const followWheel = (view: Viewport, { x, y }: Touch, pixels: number): Viewport =>
  zoomAt(view, x, y, view.zoom - pixels * ZOOM_PER_WHEEL_PIXEL);

const keys: Readonly<Record<string, (view: Viewport) => Viewport>> = {
  ArrowLeft: (view) => pan(view, KEY_STEP, 0),
  ArrowRight: (view) => pan(view, -KEY_STEP, 0),
  ArrowUp: (view) => pan(view, 0, KEY_STEP),
  ArrowDown: (view) => pan(view, 0, -KEY_STEP),
  '+': (view) => zoomAtCentre(view, view.zoom + 1),
  '=': (view) => zoomAtCentre(view, view.zoom + 1),
  '-': (view) => zoomAtCentre(view, view.zoom - 1),
};

/** By KeyboardEvent.key; undefined when the key is not the map's. */
export const followKey = (view: Viewport, key: string): Viewport | undefined => keys[key]?.(view);

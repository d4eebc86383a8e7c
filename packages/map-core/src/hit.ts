import { regionAt, toLngLat, toScreen, type Bubble } from '@market/geo';
import { eachVisibleDot } from './bubble-layers.js';
import { clusterRadius, isAimable } from './bubble-size.js';
import type { Touch } from './gestures.js';
import type { Label } from './label-layout.js';
import type { Scene } from './scene.js';

export type Hit =
  { kind: 'region'; code: string | null } | { kind: 'record'; id: string } | { kind: 'cluster'; bubble: Bubble };

const lastOf = <T>(list: readonly T[], matches: (item: T) => boolean): T | undefined =>
  list.reduce<T | undefined>((found, item) => (matches(item) ? item : found), undefined);

/** A label is as easy to hit as a button, however small it is drawn. */
function labelAt(labels: readonly Label[], { x, y }: Touch, target: number): Label | undefined {
  return lastOf(labels, ({ left, top, right, bottom }) => {
    const reachX = Math.max(right - left, target) / 2;
    const reachY = Math.max(bottom - top, target) / 2;
    return Math.abs(x - (left + right) / 2) <= reachX && Math.abs(y - (top + bottom) / 2) <= reachY;
  });
}

function clusterAt(scene: Scene, { x, y }: Touch): Bubble | undefined {
  const { view, bubbles, theme } = scene;
  return lastOf(bubbles.clusters, ({ bubble, x: unitX, y: unitY }) => {
    const [bubbleX, bubbleY] = toScreen(view, unitX, unitY);
    return Math.hypot(bubbleX - x, bubbleY - y) <= Math.max(clusterRadius(scene, bubble.count), theme.target / 2);
  })?.bubble;
}

/** The nearest record within half a target. */
function recordAt({ view, bubbles, theme }: Scene, { x, y }: Touch): string | undefined {
  let [nearest, id]: [number, string | undefined] = [theme.target / 2, undefined];
  for (const layer of bubbles.dots)
    eachVisibleDot(layer, view, 0, (dotX, dotY, index) => {
      const distance = Math.hypot(dotX - x, dotY - y);
      if (distance < nearest) [nearest, id] = [distance, layer.ids[index]];
    });
  return id;
}

/** What a finger meant: what is drawn on top wins. */
export function hitAt(scene: Scene, labels: readonly Label[], touch: Touch): Hit {
  const label = labelAt(labels, touch, scene.theme.target);
  if (label) return { kind: 'region', code: label.place.code };
  const cluster = isAimable(scene) ? clusterAt(scene, touch) : undefined;
  if (cluster) return { kind: 'cluster', bubble: cluster };
  const id = isAimable(scene) ? recordAt(scene, touch) : undefined;
  if (id !== undefined) return { kind: 'record', id };
  return { kind: 'region', code: regionAt(scene.outlines, toLngLat(scene.view, touch.x, touch.y)) ?? null };
}

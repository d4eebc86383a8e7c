import { projectX, projectY, scaleOf, type Bubble, type Viewport } from '@market/geo';

export interface PlacedBubble {
  bubble: Bubble;
  /** Mercator unit space. */
  x: number;
  y: number;
}

/** Single records of one region: drawn in one stroke of the brush, as there may be thousands. */
export interface DotLayer {
  regionCode: string;
  ids: readonly string[];
  /** Mercator unit space, flat [x0, y0, x1, y1 …]. */
  points: Float64Array;
}

export interface BubbleLayers {
  dots: readonly DotLayer[];
  clusters: readonly PlacedBubble[];
}

function dotLayer(regionCode: string, bubbles: readonly Bubble[]): DotLayer {
  const points = Float64Array.from(bubbles.flatMap(({ lng, lat }) => [projectX(lng), projectY(lat)]));
  return { regionCode, ids: bubbles.map(({ id }) => id), points };
}

/** Projects once, so that a frame only scales and shifts. */
export function layerBubbles(bubbles: readonly Bubble[]): BubbleLayers {
  const singles = new Map<string, Bubble[]>();
  const clusters: PlacedBubble[] = [];
  for (const bubble of bubbles) {
    if (bubble.count > 1) {
      clusters.push({ bubble, x: projectX(bubble.lng), y: projectY(bubble.lat) });
      continue;
    }
    const sameRegion = singles.get(bubble.regionCode);
    if (sameRegion) sameRegion.push(bubble);
    else singles.set(bubble.regionCode, [bubble]);
  }
  return { dots: [...singles].map(([code, list]) => dotLayer(code, list)), clusters };
}

/** Calls back with the pixel of every dot that is on screen. */
export function eachVisibleDot(
  { points }: DotLayer,
  view: Viewport,
  margin: number,
  found: (x: number, y: number, index: number) => void,
): void {
  const scale = scaleOf(view);
  const [shiftX, shiftY] = [view.width / 2 - view.x * scale, view.height / 2 - view.y * scale];
  for (let i = 0; i < points.length; i += 2) {
    const x = (points[i] ?? 0) * scale + shiftX;
    const y = (points[i + 1] ?? 0) * scale + shiftY;
    if (x > -margin && y > -margin && x < view.width + margin && y < view.height + margin) found(x, y, i / 2);
  }
}

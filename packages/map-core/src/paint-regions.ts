import { scaleOf, type RegionOutline, type Viewport } from '@market/geo';
import type { Canvas2D, Scene } from './scene.js';
import { isSpeck, screenBoxOf } from './screen-box.js';

const BORDER = 1.4;
const SELECTED_BORDER = 2;
/** The greatest value is tinted this much of the way to the edge colour, the others in proportion. */
const STRONGEST = 0.55;
const FAINTER = 0.4;

function traceRings(ctx: Canvas2D, rings: readonly Float64Array[], view: Viewport): void {
  const scale = scaleOf(view);
  const [shiftX, shiftY] = [view.width / 2 - view.x * scale, view.height / 2 - view.y * scale];
  ctx.beginPath();
  for (const ring of rings) {
    ctx.moveTo((ring[0] ?? 0) * scale + shiftX, (ring[1] ?? 0) * scale + shiftY);
    for (let i = 2; i < ring.length; i += 2)
      ctx.lineTo((ring[i] ?? 0) * scale + shiftX, (ring[i + 1] ?? 0) * scale + shiftY);
    ctx.closePath();
  }
}

function isOnScreen(outline: RegionOutline, view: Viewport): boolean {
  const { left, top, right, bottom } = screenBoxOf(outline, view);
  return right > 0 && bottom > 0 && left < view.width && top < view.height;
}

/** Fills every region by its share of the greatest value; over a picture of the ground only so much that it shows through. */
export function paintRegions(ctx: Canvas2D, { view, outlines, places, seeThrough, theme: { colors } }: Scene): void {
  const values = new Map(places.map(({ code, value }) => [code, value ?? 0]));
  const greatest = Math.max(1, ...values.values());
  ctx.lineJoin = 'round';
  ctx.lineWidth = BORDER;
  ctx.strokeStyle = seeThrough ? colors.primary : colors['bg-surface'];
  for (const outline of outlines) {
    if (!isOnScreen(outline, view)) continue;
    traceRings(ctx, outline.rings, view);
    if (!seeThrough) {
      ctx.fillStyle = isSpeck(outline, view) ? colors.primary : colors['primary-tint'];
      ctx.fill('evenodd');
    }
    ctx.globalAlpha = ((seeThrough ? FAINTER : 1) * STRONGEST * (values.get(outline.code) ?? 0)) / greatest;
    ctx.fillStyle = colors['primary-edge'];
    if (!isSpeck(outline, view)) ctx.fill('evenodd');
    ctx.globalAlpha = 1;
    ctx.stroke();
  }
}

export function paintSelectedRegion(ctx: Canvas2D, { view, outlines, selected, theme: { colors } }: Scene): void {
  const outline = outlines.find(({ code }) => code === selected);
  if (!outline || !isOnScreen(outline, view)) return;
  traceRings(ctx, outline.rings, view);
  ctx.globalAlpha = 0.25;
  ctx.fillStyle = colors['primary-edge'];
  ctx.fill('evenodd');
  ctx.globalAlpha = 1;
  ctx.lineWidth = SELECTED_BORDER;
  ctx.strokeStyle = colors.primary;
  ctx.stroke();
}

import { toScreen } from '@market/geo';
import { eachVisibleDot } from './bubble-layers.js';
import { clusterRadius, dotRadius, isAimable } from './bubble-size.js';
import { colorOf, type Canvas2D, type Scene } from './scene.js';

const FULL_TURN = Math.PI * 2;
const withCommas = (n: number): string => String(n).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');

/** Long enough for every canvas to draw the line, too short to be seen as one. Pixels. */
const A_POINT = 0.01;

/**
 * All dots of a region are one path, drawn twice with a round brush: a rim and a heart, however many there are.
 * Twenty thousand arcs would take five times as long.
 */
export function paintDots(ctx: Canvas2D, scene: Scene): void {
  const { view, bubbles, theme } = scene;
  const radius = dotRadius(scene);
  ctx.lineCap = 'round';
  for (const layer of bubbles.dots) {
    ctx.beginPath();
    eachVisibleDot(layer, view, radius, (x, y) => {
      ctx.moveTo(x, y);
      ctx.lineTo(x + A_POINT, y);
    });
    ctx.lineWidth = (radius * 7) / 3;
    ctx.strokeStyle = theme.colors['bg-surface'];
    ctx.stroke();
    ctx.lineWidth = (radius * 5) / 3;
    ctx.strokeStyle = colorOf(theme, layer.regionCode);
    ctx.stroke();
  }
}

/** In the overview a cluster is a larger speck. */
function paintSpecks(ctx: Canvas2D, scene: Scene): void {
  const { view, bubbles, theme } = scene;
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.colors['bg-surface'];
  for (const { bubble, x: unitX, y: unitY } of bubbles.clusters) {
    const [x, y] = toScreen(view, unitX, unitY);
    ctx.beginPath();
    ctx.arc(x, y, clusterRadius(scene, bubble.count), 0, FULL_TURN);
    ctx.fillStyle = colorOf(theme, bubble.regionCode);
    ctx.fill();
    ctx.stroke();
  }
}

/** Closer up it is a pearl: white, rimmed in the colour of its region, with its number. */
function paintPearls(ctx: Canvas2D, scene: Scene): void {
  const { view, bubbles, theme } = scene;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = `600 ${theme.labelSize - 1}px ${theme.fonts.num}`;
  ctx.lineWidth = 2.6;
  for (const { bubble, x: unitX, y: unitY } of bubbles.clusters) {
    const [x, y] = toScreen(view, unitX, unitY);
    ctx.beginPath();
    ctx.arc(x, y, clusterRadius(scene, bubble.count), 0, FULL_TURN);
    ctx.fillStyle = theme.colors['bg-surface'];
    ctx.fill();
    ctx.strokeStyle = colorOf(theme, bubble.regionCode);
    ctx.stroke();
    ctx.fillStyle = theme.colors['text-1'];
    ctx.fillText(withCommas(bubble.count), x, y);
  }
}

export const paintClusters = (ctx: Canvas2D, scene: Scene): void =>
  isAimable(scene) ? paintPearls(ctx, scene) : paintSpecks(ctx, scene);

import { toScreen } from '@market/geo';
import { eachVisibleDot } from './bubble-layers';
import { clusterRadius, dotRadius, isAimable } from './bubble-size';
import { colorOf, type Canvas2D, type Scene } from './scene';

const FULL_TURN = Math.PI * 2;
const withCommas = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** All dots of a region are one path: one fill and one stroke, however many there are. */
export function paintDots(ctx: Canvas2D, scene: Scene): void {
  const { view, bubbles, theme } = scene;
  const radius = dotRadius(scene);
  ctx.lineWidth = radius / 3;
  ctx.strokeStyle = theme.colors['bg-surface'];
  for (const layer of bubbles.dots) {
    ctx.beginPath();
    eachVisibleDot(layer, view, radius, (x, y) => {
      ctx.moveTo(x + radius, y);
      ctx.arc(x, y, radius, 0, FULL_TURN);
    });
    ctx.fillStyle = colorOf(theme, layer.regionCode);
    ctx.fill();
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

import { projectX, projectY, toScreen, yangtze, type Viewport } from '@market/geo';
import type { Canvas2D, Scene } from './scene.js';

const course = yangtze.map(([lng, lat]) => [projectX(lng), projectY(lat)] as const);
const WIDTH = 7;
/** Beyond this the hand-drawn course would be seen to miss its banks. */
const LAST_ZOOM = 10.5;

/** Runs through the middles between the points, bent by the points themselves. */
function traceCourse(ctx: Canvas2D, view: Viewport): void {
  const pixels = course.map(([x, y]) => toScreen(view, x, y));
  ctx.beginPath();
  pixels.forEach(([x, y], i) => {
    const [nextX, nextY] = pixels[i + 1] ?? [x, y];
    if (i === 0) ctx.moveTo(x, y);
    else ctx.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  });
}

export function paintRiver(ctx: Canvas2D, { view, seeThrough, theme: { colors } }: Scene): void {
  if (seeThrough || view.zoom > LAST_ZOOM) return;
  traceCourse(ctx, view);
  ctx.lineCap = ctx.lineJoin = 'round';
  ctx.lineWidth = WIDTH;
  ctx.strokeStyle = colors.river;
  ctx.stroke();
  // On tinted regions the river's own colour alone would not be seen.
  ctx.globalAlpha = 0.25;
  ctx.strokeStyle = colors['river-text'];
  ctx.stroke();
  ctx.globalAlpha = 1;
}

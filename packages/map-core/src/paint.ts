import type { Label } from './label-layout.js';
import { paintClusters, paintDots } from './paint-bubbles.js';
import { paintLabels } from './paint-labels.js';
import { paintRegions, paintSelectedRegion } from './paint-regions.js';
import { paintRiver } from './paint-river.js';
import type { Canvas2D, Scene } from './scene.js';

/** One frame. @param dpr canvas pixels per CSS pixel */
export function paint(ctx: Canvas2D, dpr: number, scene: Scene, labels: readonly Label[]): void {
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.clearRect(0, 0, scene.view.width, scene.view.height);
  paintRegions(ctx, scene);
  paintRiver(ctx, scene);
  paintSelectedRegion(ctx, scene);
  paintDots(ctx, scene);
  paintClusters(ctx, scene);
  paintLabels(ctx, labels, scene);
}

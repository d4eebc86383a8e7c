import type { Label } from './label-layout';
import { paintClusters, paintDots } from './paint-bubbles';
import { paintLabels } from './paint-labels';
import { paintRegions, paintSelectedRegion } from './paint-regions';
import { paintRiver } from './paint-river';
import type { Canvas2D, Scene } from './scene';

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

import {
  fit,
  keepWithin,
  standAt,
  unionOf,
  zoomAt,
  type BBox,
  type Bubble,
  type Insets,
  type Viewport,
} from '@market/geo';
import { layerBubbles } from './bubble-layers.js';
import { Fingers } from './fingers.js';
import { followKey, followWheel, zoomAtCentre, type Touch } from './gestures.js';
import { hitAt } from './hit.js';
import { layLabels, type Measure } from './label-layout.js';
import type { MapCanvas, MapOptions, Underlay } from './options.js';
import { paint } from './paint.js';
import { textRuler } from './paint-labels.js';
import type { MapPlace, Scene } from './scene.js';

const REST_MS = 160;
const FOCUS_MARGIN = 24;

const widened = ({ top, right, bottom, left }: Insets, by: number): Insets => ({
  top: top + by,
  right: right + by,
  bottom: bottom + by,
  left: left + by,
});

/** Owns the viewport, the gestures and the frames. Knows nothing of React, the DOM or wx. */
export class MapController {
  private scene: Scene;
  private readonly everything: BBox;
  private readonly measure: Measure;
  private readonly fingers = new Fingers();
  private isFrameAsked = false;
  private isDestroyed = false;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private underlay: Underlay | undefined;

  constructor(
    private readonly canvas: MapCanvas,
    private readonly options: MapOptions,
  ) {
    const { outlines, places, theme, insets, tools, spot } = options;
    this.everything = unionOf(outlines.map(({ bbox }) => bbox));
    this.measure = textRuler(canvas.ctx, theme);
    const overview = fit(canvas, this.everything, insets);
    const view = this.held(spot ? standAt(overview, spot) : overview);
    this.scene = {
      view,
      overviewZoom: overview.zoom,
      outlines,
      places,
      bubbles: layerBubbles([]),
      selected: null,
      seeThrough: false,
      tools,
      theme,
    };
    this.change({});
    this.settle();
  }

  get viewport(): Viewport {
    return this.scene.view;
  }

  setPlaces(places: readonly MapPlace[]): void {
    this.change({ places });
  }

  setBubbles(bubbles: readonly Bubble[]): void {
    this.change({ bubbles: layerBubbles(bubbles) });
  }

  setUnderlay(underlay: Underlay | undefined): void {
    this.underlay = underlay;
    this.change({ seeThrough: underlay !== undefined });
    underlay?.settle(this.scene.view);
  }

  /** Marks a region; neither moves the map nor tells anyone. */
  select(code: string | null): void {
    this.change({ selected: code });
  }

  /** Selects a region and brings it into view. */
  focus(code: string): void {
    this.select(code);
    const outline = this.scene.outlines.find((candidate) => candidate.code === code);
    if (outline) this.moveTo(fit(this.scene.view, outline.bbox, widened(this.options.insets, FOCUS_MARGIN)));
  }

  /** Shows all regions again. */
  overview(): void {
    this.moveTo(fit(this.scene.view, this.everything, this.options.insets));
  }

  zoomBy(levels: number): void {
    this.moveTo(zoomAtCentre(this.scene.view, this.scene.view.zoom + levels));
  }

  /** In CSS pixels. */
  resize(width: number, height: number): void {
    const overviewZoom = fit({ width, height }, this.everything, this.options.insets).zoom;
    this.change({ overviewZoom });
    this.moveTo({ ...this.scene.view, width, height });
  }

  /** @param touches all the fingers that are down, here and in the next two */
  touchStart(touches: readonly Touch[]): void {
    clearTimeout(this.rest);
    this.fingers.start(touches);
  }

  touchMove(touches: readonly Touch[]): void {
    const view = this.fingers.move(this.scene.view, touches);
    if (view) this.change({ view: this.held(view) });
  }

  touchEnd(touches: readonly Touch[]): void {
    const tapped = this.fingers.end(touches);
    if (tapped) this.tap(tapped);
    if (touches.length === 0) this.settle();
  }

  /** @param pixels of the wheel; positive is towards the user and zooms out */
  wheel(at: Touch, pixels: number): void {
    this.moveTo(followWheel(this.scene.view, at, pixels));
  }

  /** @returns whether the key was the map's, so that the page must not scroll by it as well */
  key(name: string): boolean {
    const view = followKey(this.scene.view, name);
    if (view) this.moveTo(view);
    return view !== undefined;
  }

  destroy(): void {
    this.isDestroyed = true;
    clearTimeout(this.rest);
  }

  private tap(touch: Touch): void {
    const hit = hitAt(this.scene, layLabels(this.scene, this.measure), touch);
    const { onRegion, onRecord, onHeap } = this.options.events;
    if (hit.kind === 'record') onRecord?.(hit.id);
    else if (hit.kind === 'cluster') {
      const { zoomTo } = hit.bubble;
      if (zoomTo === undefined) onHeap?.(hit.bubble);
      else this.moveTo(zoomAt(this.scene.view, touch.x, touch.y, zoomTo));
    } else {
      this.select(hit.code);
      onRegion?.(hit.code);
    }
  }

  private held(view: Viewport): Viewport {
    return keepWithin(view, this.everything);
  }

  private moveTo(view: Viewport): void {
    this.change({ view: this.held(view) });
    this.settle();
  }

  private change(part: Partial<Scene>): void {
    this.scene = { ...this.scene, ...part };
    if (this.isFrameAsked) return;
    this.isFrameAsked = true;
    this.canvas.requestFrame(() => {
      this.isFrameAsked = false;
      if (this.isDestroyed) return;
      this.underlay?.follow(this.scene.view);
      paint(this.canvas.ctx, this.canvas.dpr, this.scene, layLabels(this.scene, this.measure));
    });
  }

  private settle(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.underlay?.settle(this.scene.view);
      this.options.events.onViewport?.(this.scene.view);
    }, REST_MS);
  }
}

import { gather } from './gather.js';
import type { Heap } from './heap.js';
import { HeapPyramid, type Box, type PyramidPoint } from './heap-pyramid.js';
import { projectX, projectY, unprojectX, unprojectY, type BBox, type LngLat } from './mercator.js';

/** Something on the map. Degrees, GCJ-02. */
export interface MapPoint extends LngLat {
  id: string;
  regionCode: string;
  /** The caller's own division of points, by which a reader chooses what to see. */
  group: number;
}

/** One point, or several of one region that would lie on top of each other at this zoom. Degrees, GCJ-02. */
export interface Bubble extends LngLat {
  /** Of a single point, its id; of a cluster, its place. */
  id: string;
  regionCode: string;
  count: number;
  /** Of a cluster: the zoom at which it falls apart. Without it the points share one place, and no zoom parts them. */
  zoomTo?: number | undefined;
}

export interface View {
  bounds: BBox;
  zoom: number;
  groups: readonly number[];
  /** One region alone. */
  regionCode?: string | undefined;
}

const TILE = 256;
/** Bubbles closer than this many pixels become one. */
const RADIUS = 44;
const LAST_ZOOM = 17;
/** Points of one place: closer together than a building is wide. Mercator units. */
const ONE_PLACE = 3e-7;

const boxOf = ([west, south, east, north]: BBox): Box => ({
  west: projectX(west),
  east: projectX(east),
  north: projectY(north),
  south: projectY(south),
});

/** Four standard deviations, about what the points cover, should be four bubbles wide. */
function zoomApart({ spread, count }: Heap): number | undefined {
  const width = 4 * Math.sqrt(spread / count);
  return width < ONE_PLACE ? undefined : Math.min(LAST_ZOOM, Math.ceil(Math.log2((4 * RADIUS) / (width * TILE))));
}

/** Each region is clustered by itself, so that a bubble's colour and count always speak of one place. */
export class ClusterIndex {
  private readonly regions = new Map<string, HeapPyramid>();
  private readonly placed = new Map<string, PyramidPoint & { regionCode: string }>();
  private readonly ids: (string | undefined)[] = [];

  get size(): number {
    return this.placed.size;
  }

  /** Puts a point on the map, or moves it. */
  set({ id, lng, lat, group, regionCode }: MapPoint): void {
    this.delete(id);
    const point = { id, number: this.ids.length, x: projectX(lng), y: projectY(lat), group, regionCode };
    this.ids.push(id);
    const pyramid = this.regions.get(regionCode) ?? new HeapPyramid();
    this.regions.set(regionCode, pyramid);
    pyramid.add(point);
    this.placed.set(id, point);
  }

  delete(id: string): void {
    const point = this.placed.get(id);
    if (!point) return;
    this.regions.get(point.regionCode)?.remove(point);
    this.placed.delete(id);
    this.ids[point.number] = undefined;
  }

  /** Undefined when it is not on the map. */
  groupOf(id: string): number | undefined {
    return this.placed.get(id)?.group;
  }

  /** @param most bubbles are drawn together further until there are no more than this */
  bubblesIn(view: View, most: number): Bubble[] {
    const box = boxOf(view.bounds);
    const heaps = this.chosen(view).map(
      ([code, pyramid]) => [code, pyramid.heapsIn(box, view.zoom, view.groups)] as const,
    );
    for (let pixels = RADIUS; ; pixels *= 1.4) {
      const distance = pixels / (TILE * 2 ** view.zoom);
      const gathered = heaps.map(([code, of]) => [code, gather(of, distance)] as const);
      const count = gathered.reduce((sum, [, of]) => sum + of.length, 0);
      const isLeast = gathered.every(([, of]) => of.length <= 1);
      if (count <= most || isLeast)
        return gathered.flatMap(([code, of]) => of.map((heap) => this.bubbleOf(code, heap, view.zoom)));
    }
  }

  /** The ids of what lies inside, in their own order. */
  idsIn(view: View): string[] {
    const box = boxOf(view.bounds);
    return this.chosen(view)
      .flatMap(([, pyramid]) => pyramid.pointsIn(box, view.groups).map(({ id }) => id))
      .sort();
  }

  private chosen({ regionCode }: View): (readonly [string, HeapPyramid])[] {
    return [...this.regions].filter(([code]) => regionCode === undefined || code === regionCode);
  }

  private bubbleOf(regionCode: string, heap: Heap, zoom: number): Bubble {
    const { count } = heap;
    const place = { lng: unprojectX(heap.x), lat: unprojectY(heap.y) };
    if (count === 1) return { id: this.idOf(heap.numbers), regionCode, count, ...place };
    const id = `${regionCode}@${place.lng.toFixed(5)},${place.lat.toFixed(5)}`;
    const zoomTo = zoom < LAST_ZOOM ? zoomApart(heap) : undefined;
    const bubble = { id, regionCode, count, ...place };
    return zoomTo === undefined ? bubble : { ...bubble, zoomTo: Math.max(zoomTo, Math.floor(zoom) + 1) };
  }

  private idOf(number: number): string {
    return this.ids[number] ?? '';
  }
}

import type { Lens, MapLayer } from '@market/contract/record';
import { lenses, mapLayers } from '@market/contract/record';
import { ClusterIndex, type Bubble, type LngLat, type View } from '@market/geo';

/** A published record as the map knows it. */
export interface MapEntry {
  id: string;
  regionCode: string;
  layer: MapLayer;
  lens: Lens;
  /** Degrees, GCJ-02; null when it is counted but has no place. */
  place: LngLat | null;
}

export const groupOf = (layer: MapLayer, lens: Lens): number =>
  mapLayers.indexOf(layer) * lenses.length + lenses.indexOf(lens);
const GROUPS = mapLayers.length * lenses.length;

interface RegionCounts {
  all: number[];
  placed: number[];
}

/** Everything on the map, counted and placed, changed one record at a time. */
export class MapIndex {
  private readonly clusters = new ClusterIndex();
  private readonly entries = new Map<string, { regionCode: string; group: number; placed: boolean }>();
  private readonly regions = new Map<string, RegionCounts>();

  set({ id, regionCode, layer, lens, place }: MapEntry): void {
    this.delete(id);
    const group = groupOf(layer, lens);
    this.entries.set(id, { regionCode, group, placed: place !== null });
    this.count(regionCode, group, place !== null, 1);
    if (place) this.clusters.set({ id, regionCode, group, ...place });
  }

  delete(id: string): void {
    const known = this.entries.get(id);
    if (!known) return;
    this.entries.delete(id);
    this.count(known.regionCode, known.group, known.placed, -1);
    if (known.placed) this.clusters.delete(id);
  }

  bubblesIn(view: View, most: number): Bubble[] {
    return this.clusters.bubblesIn(view, most);
  }

  idsIn(view: View): string[] {
    return this.clusters.idsIn(view);
  }

  /** With a place or without. */
  countOf(regionCode: string, groups: readonly number[]): number {
    return sumOf(this.regions.get(regionCode)?.all, groups);
  }

  placedOf(regionCode: string, groups: readonly number[]): number {
    return sumOf(this.regions.get(regionCode)?.placed, groups);
  }

  private count(regionCode: string, group: number, placed: boolean, by: 1 | -1): void {
    const none = () => Array.from({ length: GROUPS }, () => 0);
    const counts = this.regions.get(regionCode) ?? { all: none(), placed: none() };
    this.regions.set(regionCode, counts);
    counts.all[group] = (counts.all[group] ?? 0) + by;
    if (placed) counts.placed[group] = (counts.placed[group] ?? 0) + by;
  }
}

const sumOf = (counts: readonly number[] | undefined, groups: readonly number[]): number =>
  groups.reduce((sum, group) => sum + (counts?.[group] ?? 0), 0);

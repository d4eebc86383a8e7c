import { lenses, mapLayers, type Lens, type MapLayer } from '@market/contract/record';
import type { Spot } from '@/map-core';
import type { ParamsOf } from '@/platform/pages';

export type MapView = 'line' | 'geo';

/** What of the map a reader chose to see. */
export interface Choice {
  view: MapView;
  /** At least one. */
  layers: readonly MapLayer[];
  lens: Lens;
}

export const firstChoice: Choice = { view: 'line', layers: ['carrier', 'platform'], lens: 'present' };

type Params = Partial<ParamsOf<'map'>>;

/** A link says what it says; the device remembers the rest. Words that mean nothing here are passed over. */
export function choiceFrom({ view, layers, lens }: Params, kept: Choice = firstChoice): Choice {
  const asked = (layers ?? '').split(',');
  const known = mapLayers.filter((layer) => asked.includes(layer));
  return {
    view: view === 'geo' || view === 'line' ? view : kept.view,
    layers: known.length > 0 ? known : kept.layers,
    lens: lenses.find((each) => each === lens) ?? kept.lens,
  };
}

/** `at` is 经度,纬度,缩放. */
export function spotFrom({ at }: Params): Spot | undefined {
  const [lng = NaN, lat = NaN, zoom = NaN] = (at ?? '').split(',').map(Number);
  return [lng, lat, zoom].every(Number.isFinite) ? { lng, lat, zoom } : undefined;
}

/** The link that leads back to what is on the screen. */
export const paramsOf = ({ view, layers, lens }: Choice, region: string | null, spot: Spot | undefined): Params => ({
  view,
  layers: layers.join(),
  lens,
  ...(region !== null && { region }),
  ...(view === 'geo' && spot && { at: `${spot.lng.toFixed(4)},${spot.lat.toFixed(4)},${spot.zoom.toFixed(1)}` }),
});

/** Marks a layer or takes the mark away, but never the last one's. */
export function toggled(layers: readonly MapLayer[], layer: MapLayer): readonly MapLayer[] {
  if (!layers.includes(layer)) return mapLayers.filter((each) => each === layer || layers.includes(each));
  return layers.length > 1 ? layers.filter((each) => each !== layer) : layers;
}

import { firstLayers, layersFrom } from '@market/contract/map';
import { lenses, type Lens, type MapLayer } from '@market/contract/record';
import { spotText, type Spot } from '@market/map-core';
import type { ParamsOf } from '@/platform/pages';

export type MapView = 'line' | 'geo';

/** What of the map a reader chose to see. */
export interface Choice {
  view: MapView;
  /** At least one. */
  layers: readonly MapLayer[];
  lens: Lens;
}

export const firstChoice: Choice = { view: 'line', layers: firstLayers, lens: 'present' };

type Params = Partial<ParamsOf<'map'>>;

/** A link says what it says; the device remembers the rest. Words that mean nothing here are passed over. */
export function choiceFrom({ view, layers, lens }: Params, kept: Choice = firstChoice): Choice {
  const known = layersFrom(layers ?? '');
  return {
    view: view === 'geo' || view === 'line' ? view : kept.view,
    layers: known.length > 0 ? known : kept.layers,
    lens: lenses.find((each) => each === lens) ?? kept.lens,
  };
}

/** The link that leads back to what is on the screen. */
export const paramsOf = ({ view, layers, lens }: Choice, region: string | null, spot: Spot | undefined): Params => ({
  view,
  layers: layers.join(),
  lens,
  ...(region !== null && { region }),
  ...(view === 'geo' && spot && { at: spotText(spot) }),
});

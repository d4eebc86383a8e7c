import { mapLayers, type MapLayer } from '../record/map-layers.js';
import { lenses, type Lens } from '../record/time-lens.js';
import type { MapFigures } from './map.schema.js';

type OfRegion = MapFigures['regions'][number];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What one place holds of some layers in one time. */
export const countIn = ({ layers }: OfRegion, chosen: readonly MapLayer[], lens: Lens): number =>
  sum(layers.filter(({ layer }) => chosen.includes(layer)).map((each) => each[lens]));

/** Of all places together. */
const countOf = ({ regions }: MapFigures, layers: readonly MapLayer[], lens: Lens): number =>
  sum(regions.map((region) => countIn(region, layers, lens)));

/** Layers that hold anything, at any time, with what they hold in this one. */
export const layerCounts = (figures: MapFigures, lens: Lens): { layer: MapLayer; count: number }[] =>
  mapLayers
    .filter((layer) => lenses.some((each) => countOf(figures, [layer], each) > 0))
    .map((layer) => ({ layer, count: countOf(figures, [layer], lens) }));

export const lensCounts = (figures: MapFigures, layers: readonly MapLayer[]): Record<Lens, number> => ({
  past: countOf(figures, layers, 'past'),
  present: countOf(figures, layers, 'present'),
  future: countOf(figures, layers, 'future'),
});

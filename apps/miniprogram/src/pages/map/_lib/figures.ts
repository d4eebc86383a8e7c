import type { MapFigures } from '@market/contract/map';
import { lenses, mapLayers, type Lens, type MapLayer } from '@market/contract/record';
import type { BeltFlow } from '@market/geo';

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

/** Cooperation in one time; of one place alone when one is picked. */
export const flowsAt = ({ flows }: MapFigures, lens: Lens, region: string | null): BeltFlow[] =>
  flows
    .filter(({ between }) => region === null || between.includes(region))
    .map((flow) => ({ between: flow.between, weight: flow[lens] }))
    .filter(({ weight }) => weight > 0);

import * as z from 'zod/mini';
import { mapLayers } from '../record/map-layers.js';
import { lenses } from '../record/time-lens.js';
import { pageQuery, regionCode } from '../shared/index.js';
import { isMapLayer } from './layers.js';

/** Degrees, GCJ-02: west,south,east,north. */
const bbox = z.string().check(
  z.maxLength(90),
  z.refine((text) => isBbox(bboxFrom(text)), '范围写成“西,南,东,北”四个经纬度，西小于东、南小于北'),
);
const layers = z.string().check(
  z.maxLength(120),
  z.refine((value) => value.split(',').every((layer) => isMapLayer(layer)), `图层只有 ${mapLayers.join('、')}`),
);

export const bboxFrom = (text: string): number[] => text.split(',').map(Number);
const isBbox = ([west = NaN, south = NaN, east = NaN, north = NaN, ...rest]: number[]): boolean =>
  rest.length === 0 && -180 <= west && west < east && east <= 180 && -85 <= south && south < north && north <= 85;

/** What of the map is asked for; `layers` joined by commas, all of them if left out. */
const view = {
  bbox,
  layers: z.optional(layers),
  lens: z._default(z.enum(lenses), 'present'),
  region: z.optional(regionCode),
};
export const clusterQuery = z.strictObject({
  ...view,
  zoom: z.coerce.number().check(z.minimum(0), z.maximum(22)),
});
export const mapRecordQuery = z.strictObject({ ...view, ...pageQuery });

/** Below this zoom there is one bubble for each region. */
export const REGION_BUBBLES_BELOW = 8;
/** Keeps the answer within 5 KB. */
export const MOST_BUBBLES = 40;

export const mapBubble = z.object({
  /** Of one record, its id; of several, a key of this answer. */
  id: z.string(),
  regionCode: z.string(),
  count: z.int(),
  /** Degrees, GCJ-02. */
  lng: z.number(),
  lat: z.number(),
  /** The zoom at which several fall apart; left out when they share one place. */
  zoomTo: z.optional(z.number()),
});

/** What is in view. `unplaced` is how many more the chosen layers hold in the region or regions without a place. */
export const mapClusters = z.object({ asOf: z.string(), bubbles: z.array(mapBubble), unplaced: z.int() });
export type MapClusters = z.output<typeof mapClusters>;

const lensCounts = { past: z.int(), present: z.int(), future: z.int() };

/** Everything that is counted on the map, with a place or without. Layers with nothing in them are left out. */
export const mapFigures = z.object({
  asOf: z.string(),
  regions: z.array(
    z.object({ code: z.string(), layers: z.array(z.object({ layer: z.enum(mapLayers), ...lensCounts })) }),
  ),
  /** 合作项数, of each pair of places once. */
  flows: z.array(z.object({ between: z.tuple([z.string(), z.string()]), ...lensCounts })),
});
export type MapFigures = z.output<typeof mapFigures>;

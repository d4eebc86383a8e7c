import { mapLayers, type MapLayer } from '../record/map-layers.js';

/** What a map shows to whom has not chosen yet. */
export const firstLayers: readonly MapLayer[] = ['carrier', 'platform'];

export const isMapLayer = (text: string): text is MapLayer => mapLayers.some((layer) => layer === text);

/** Joined by commas; without a choice, all of them. */
export const layersFrom = (text?: string): readonly MapLayer[] => text?.split(',').filter(isMapLayer) ?? mapLayers;

/** Marks a layer or takes the mark away, but never the last one's. */
export function toggled(layers: readonly MapLayer[], layer: MapLayer): readonly MapLayer[] {
  if (!layers.includes(layer)) return mapLayers.filter((each) => each === layer || layers.includes(each));
  return layers.length > 1 ? layers.filter((each) => each !== layer) : layers;
}

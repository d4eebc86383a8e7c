import type { MapController } from '../controller.js';
import { tileUnderlay } from './tile-underlay.js';

/**
 * Lays the operator's tiles under a living map. Returns how to take them away.
 * @param into an element under the canvas, as large as it
 * @param templates addresses with {z}, {x} and {y}, the lowest layer first
 * @param onFail none has come, and one was refused
 */
export function layTiles(
  map: MapController,
  into: HTMLElement,
  templates: readonly string[],
  onFail: () => void,
): () => void {
  map.setUnderlay(tileUnderlay(into, templates, onFail));
  return () => {
    map.setUnderlay(undefined);
    into.replaceChildren();
  };
}

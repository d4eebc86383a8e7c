import { MapController } from '../controller.js';
import type { MapOptions } from '../options.js';
import { listenOn } from './listen-on.js';

export interface OpenMap {
  map: MapController;
  close: () => void;
}

/**
 * A living map on a canvas of the page, as large as the page lays it out; undefined where there is nothing to draw with.
 * @param optionsOf for a canvas so high, in CSS pixels
 */
export function openMap(element: HTMLCanvasElement, optionsOf: (height: number) => MapOptions): OpenMap | undefined {
  const ctx = element.getContext('2d');
  if (!ctx) return undefined;
  const dpr = window.devicePixelRatio || 1;
  const size = (): [width: number, height: number] => {
    const { width, height } = element.getBoundingClientRect();
    element.width = width * dpr;
    element.height = height * dpr;
    return [width, height];
  };
  const [width, height] = size();
  const requestFrame = (draw: () => void): number => requestAnimationFrame(draw);
  const map = new MapController({ ctx, width, height, dpr, requestFrame }, optionsOf(height));
  const resized = (): void => map.resize(...size());
  const silence = listenOn(element, map);
  window.addEventListener('resize', resized);
  return {
    map,
    close: () => {
      silence();
      window.removeEventListener('resize', resized);
      map.destroy();
    },
  };
}

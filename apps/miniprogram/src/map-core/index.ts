export { MapController } from './controller';
export type { Touch } from './gestures';
export type { MapCanvas, MapEvents, MapOptions, Spot, Underlay } from './options';
export type { Canvas2D, MapPlace, MapTheme } from './scene';

export * from './bbox-text.js';
export { MapController } from './controller.js';
export type { Touch } from './gestures.js';
export type { MapCanvas, MapEvents, MapOptions, Spot, Underlay } from './options.js';
export { colorRoles, type Canvas2D, type MapPlace, type MapTheme, type ToolsBox } from './scene.js';
export * from './seen.js';
export * from './spot-text.js';

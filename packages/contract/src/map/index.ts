export * from './caption.js';
export * from './figures.js';
export * from './layers.js';
export * from './map.routes.js';
export * from './map.schema.js';

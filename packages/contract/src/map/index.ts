export * from './map.routes.js';
export * from './map.schema.js';

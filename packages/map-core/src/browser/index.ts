export * from './lay-tiles.js';
export * from './open-map.js';

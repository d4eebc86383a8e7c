export * from './favorite.routes.js';
export * from './favorite.schema.js';
export * from './kinds.js';

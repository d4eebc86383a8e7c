export * from './challenge-place.js';
export * from './list-kinds.js';
export * from './lists.routes.js';
export * from './lists.schema.js';

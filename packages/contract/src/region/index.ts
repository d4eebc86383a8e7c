export * from './region.routes.js';
export * from './region.schema.js';

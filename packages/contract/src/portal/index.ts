export * from './portal.routes.js';
export * from './portal.rules.js';
export * from './portal.schema.js';

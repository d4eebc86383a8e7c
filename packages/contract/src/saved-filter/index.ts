export * from './saved-filter.routes.js';
export * from './saved-filter.rules.js';
export * from './saved-filter.schema.js';

export * from './search-filters.js';
export * from './search-terms.js';
export * from './search.routes.js';
export * from './search.schema.js';

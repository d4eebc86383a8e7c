export * from './excerpt.js';
export * from './suggestion.routes.js';
export * from './suggestion.schema.js';

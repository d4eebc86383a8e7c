export * from './directory.routes.js';
export * from './directory.rules.js';
export * from './directory.schema.js';

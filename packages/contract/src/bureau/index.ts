export * from './bureau.routes.js';
export * from './bureau.rules.js';
export * from './bureau.schema.js';

export * from './consent.routes.js';
export * from './consent.rules.js';
export * from './consent.schema.js';

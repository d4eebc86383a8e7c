export * from './preference.routes.js';
export * from './preference.rules.js';
export * from './preference.schema.js';

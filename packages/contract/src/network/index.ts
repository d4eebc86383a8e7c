export * from './network.routes.js';
export * from './network.rules.js';
export * from './network.schema.js';

export * from './challenge.routes.js';
export * from './challenge.rules.js';
export * from './challenge.schema.js';
export * from './challenge.states.js';
export * from './clarity.js';
export * from './empty-challenge.js';
export * from './indicator.js';
export * from './stations.js';

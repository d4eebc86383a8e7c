export * from './account.routes.js';
export * from './account.rules.js';
export * from './account.schema.js';
export * from './account.states.js';

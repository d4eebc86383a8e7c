export * from './consortium.routes.js';
export * from './consortium.rules.js';
export * from './consortium.schema.js';
export * from './consortium.states.js';

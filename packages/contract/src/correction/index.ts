export * from './correctable.js';
export * from './correction.routes.js';
export * from './correction.rules.js';
export * from './correction.schema.js';
export * from './correction.states.js';

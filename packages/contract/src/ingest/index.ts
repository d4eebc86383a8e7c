export * from './batch.routes.js';
export * from './batch.rules.js';
export * from './batch.schema.js';
export * from './batch.states.js';
export * from './row-outcome.js';
export * from './skip-reasons.js';
export * from './targets.js';
export * from './template.routes.js';

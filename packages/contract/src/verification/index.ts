export * from './round.routes.js';
export * from './round.rules.js';
export * from './round.schema.js';
export * from './round.states.js';

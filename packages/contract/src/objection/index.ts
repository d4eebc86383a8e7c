export * from './objection.routes.js';
export * from './objection.rules.js';
export * from './objection.schema.js';
export * from './objection.states.js';

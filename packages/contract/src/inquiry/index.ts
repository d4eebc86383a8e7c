export * from './inquiry.routes.js';
export * from './inquiry.rules.js';
export * from './inquiry.schema.js';
export * from './inquiry.states.js';

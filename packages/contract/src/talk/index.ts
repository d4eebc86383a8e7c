export * from './talk.routes.js';
export * from './talk.rules.js';
export * from './talk.schema.js';

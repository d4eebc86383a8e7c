export * from './feedback.routes.js';
export * from './feedback.rules.js';
export * from './feedback.schema.js';
export * from './feedback.states.js';

export * from './attachment.routes.js';
export * from './attachment.rules.js';
export * from './attachment.schema.js';
export * from './attachment.states.js';

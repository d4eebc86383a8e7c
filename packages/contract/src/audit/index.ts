export * from './audit-objects.js';
export * from './audit.routes.js';
export * from './audit.schema.js';
export * from './audit.states.js';
export * from './platform-actions.js';

export * from './approval.kinds.js';
export * from './approval.routes.js';
export * from './approval.rules.js';
export * from './approval.schema.js';

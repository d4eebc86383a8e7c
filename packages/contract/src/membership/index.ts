export * from './membership.routes.js';
export * from './membership.rules.js';
export * from './membership.schema.js';

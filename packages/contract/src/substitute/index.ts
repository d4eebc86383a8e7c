export * from './substitute.routes.js';
export * from './substitute.rules.js';
export * from './substitute.schema.js';

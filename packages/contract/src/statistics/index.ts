export * from './funnel.js';
export * from './health.js';
export * from './record-findings.js';
export * from './statistics.routes.js';
export * from './statistics.schema.js';
export * from './todo.js';

export * from './contest.routes.js';
export * from './contest.rules.js';
export * from './contest.schema.js';

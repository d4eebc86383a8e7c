export * from './internal-request.routes.js';
export * from './internal-request.rules.js';
export * from './internal-request.schema.js';
export * from './internal-request.states.js';

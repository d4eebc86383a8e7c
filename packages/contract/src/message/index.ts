export * from './groups.js';
export * from './message.routes.js';
export * from './message.schema.js';
export * from './targets.js';

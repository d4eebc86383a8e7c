export * from './dispatch.routes.js';
export * from './dispatch.schema.js';
export * from './dispatch.states.js';

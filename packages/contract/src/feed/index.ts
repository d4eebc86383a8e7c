export * from './feed.routes.js';
export * from './feed.schema.js';
export * from './feed.states.js';

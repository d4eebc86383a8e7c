export * from './feed.routes.js';
export * from './feed.schema.js';

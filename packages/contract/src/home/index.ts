export * from './home.routes.js';
export * from './home.schema.js';
export * from './region-page.schema.js';

export * from './home.routes.js';
export * from './home.schema.js';

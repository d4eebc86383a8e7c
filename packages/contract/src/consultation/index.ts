export * from './consultation.routes.js';
export * from './consultation.rules.js';
export * from './consultation.schema.js';

export * from './organization.routes.js';
export * from './organization.rules.js';
export * from './organization.schema.js';
export * from './kinds.js';
export * from './profile.js';

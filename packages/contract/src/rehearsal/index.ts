export * from './rehearsal.routes.js';
export * from './rehearsal.rules.js';
export * from './rehearsal.schema.js';

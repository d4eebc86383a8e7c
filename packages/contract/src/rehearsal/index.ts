export * from './rehearsal-clock.js';
export * from './rehearsal.routes.js';
export * from './rehearsal.rules.js';
export * from './rehearsal.schema.js';

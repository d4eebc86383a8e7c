export * from './booking.routes.js';
export * from './booking.rules.js';
export * from './booking.schema.js';
export * from './booking.states.js';
export * from './opening.js';

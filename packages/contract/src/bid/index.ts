export * from './bid.routes.js';
export * from './bid.rules.js';
export * from './bid.schema.js';
export * from './bid.states.js';
export * from './empty-bid.js';
export * from './sealed-text.js';

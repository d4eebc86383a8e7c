export * from './bid-opening.routes.js';
export * from './bid-opening.rules.js';
export * from './bid-opening.schema.js';

export * from './agreement-parts.rules.js';
export * from './agreement.routes.js';
export * from './agreement.rules.js';
export * from './agreement.schema.js';
export * from './agreement.states.js';
export * from './agreement.stations.js';
export * from './agreement.terms.js';

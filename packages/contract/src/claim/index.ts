export * from './claim-forms.js';
export * from './claim.routes.js';
export * from './claim.rules.js';
export * from './claim.schema.js';
export * from './claim.states.js';

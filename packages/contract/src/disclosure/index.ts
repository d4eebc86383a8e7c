export * from './disclosure.routes.js';
export * from './disclosure.rules.js';
export * from './disclosure.schema.js';
export * from './disclosure.states.js';
export * from './pledge.js';

export * from './sign-up.routes.js';
export * from './sign-up.rules.js';
export * from './sign-up.schema.js';
export * from './sign-up.states.js';

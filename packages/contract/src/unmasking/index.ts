export * from './unmasking.rules.js';
export * from './unmasking.schema.js';

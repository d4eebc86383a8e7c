export * from './field-value.js';
export * from './record-type.js';
export * from './record.routes.js';
export * from './record.rules.js';
export * from './record.schema.js';
export * from './record.states.js';
export * from './registry.js';
export * from './time-lens.js';

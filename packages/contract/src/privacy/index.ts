export * from './guide.js';
export * from './privacy.routes.js';
export * from './privacy.rules.js';
export * from './privacy.schema.js';
export * from './retention.js';

export * from './checked-texts.js';
export * from './text-review.routes.js';
export * from './text-review.rules.js';
export * from './text-review.schema.js';

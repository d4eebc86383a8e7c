export * from './chain.js';
export * from './check-receipt.js';
export * from './evidence.routes.js';
export * from './evidence.schema.js';
export * from './kinds.js';
export * from './merkle.js';
export * from './receipt-file.js';
export * from './sm3.js';

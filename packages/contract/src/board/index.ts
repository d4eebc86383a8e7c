export * from './board.routes.js';
export * from './board.schema.js';
export * from './columns.js';
export * from './duties.js';
export * from './duty.js';

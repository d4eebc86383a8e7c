export * from './reminder.routes.js';
export * from './reminder.schema.js';

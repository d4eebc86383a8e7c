export * from './staff-invitation.routes.js';
export * from './staff-invitation.rules.js';
export * from './staff-invitation.schema.js';

export * from './broker-request.routes.js';
export * from './broker-request.schema.js';
export * from './broker-request.states.js';

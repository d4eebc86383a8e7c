export * from './deciding-rules.js';
export * from './judging.routes.js';
export * from './judging.schema.js';
export * from './panel.states.js';
export * from './shortlist.rules.js';
export * from './shortlist.schema.js';

export * from './toy-type.js';
export * from './challenge-rules.js';

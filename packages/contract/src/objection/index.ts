export * from './objection.states.js';

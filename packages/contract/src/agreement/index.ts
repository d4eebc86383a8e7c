export * from './agreement.states.js';

export * from './toy-type.js';

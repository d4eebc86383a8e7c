export * from './english.js';
export * from './language.routes.js';
export * from './record-words.js';

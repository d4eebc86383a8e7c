export * from './wechat-push.routes.js';
export * from './wechat-push.schema.js';

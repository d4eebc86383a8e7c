/** 登录记录失效后、短信和邮件发出后还保存多久。 */
export const SESSION_DAYS = 30;
export const DISPATCH_DAYS = 180;

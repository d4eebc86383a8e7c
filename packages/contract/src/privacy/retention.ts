/** 登录记录失效后、短信和邮件发出后还保存多久。 */
export const SESSION_DAYS = 30;
export const DISPATCH_DAYS = 180;
/** 从没提交过的草稿，最后一次保存后还留多久；删除前多久提醒。 */
export const DRAFT_DAYS = 180;
export const DRAFT_NOTICE_DAYS = 14;

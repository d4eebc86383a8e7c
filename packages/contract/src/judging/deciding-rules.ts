/** 定榜的可调之处。 */
export interface DecidingRules {
  noticeWorkingDays: number;
  /** From the day an objection is raised. */
  objectionWorkingDays: number;
}
/**
 * 各地公开榜单的公示期为 5 到 10 天；本平台默认 5 个工作日，各地可改。
 * 异议参照《政府采购质疑和投诉办法》（财政部令第94号）第十三条，7 个工作日内答复。
 */
export const defaultDecidingRules: DecidingRules = { noticeWorkingDays: 5, objectionWorkingDays: 7 };

/** 入围至多三家，按名次候补。 */
export const SHORTLIST_MAX = 3;

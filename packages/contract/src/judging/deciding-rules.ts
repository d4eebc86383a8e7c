/** 定榜的可调之处。 */
export interface DecidingRules {
  noticeWorkingDays: number;
}
/** 各地公开榜单的公示期为 5 到 10 天；本平台默认 5 个工作日，各地可改。 */
export const defaultDecidingRules: DecidingRules = { noticeWorkingDays: 5 };

/** 入围至多三家，按名次候补。 */
export const SHORTLIST_MAX = 3;

/** 一次抓取的结果：来了新的一批、与上次相同、没有成功。 */
export const feedOutcomes = ['batch', 'unchanged', 'failed'] as const;
export type FeedOutcome = (typeof feedOutcomes)[number];
export const feedOutcomeLabels: Record<FeedOutcome, string> = {
  batch: '收到新的一批',
  unchanged: '没有变化',
  failed: '没有成功',
};

export const feedStates = ['waiting', 'ok', 'failing'] as const;
export type FeedState = (typeof feedStates)[number];
export const feedStateLabels: Record<FeedState, string> = { waiting: '还没有抓取', ok: '正常', failing: '取不到' };

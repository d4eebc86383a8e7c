import type { TransitionTable } from '../shared/index.js';

/** 批次：一份表从读进来到提交核验。 */
export const batchStates = [
  'reading',
  'previewed',
  'submitting',
  'cancelling',
  'submitted',
  'cancelled',
  'failed',
] as const;
export type BatchState = (typeof batchStates)[number];

/**
 * 批次的全部走法。reading → submitting 只给程序报来的批次：没有人坐在前面按提交，能用的读完就交核验。submitting → previewed：还有要改、要定的行，改完再提交其余的。没有 submitted → cancelled：
 * 已交核验的由核验员退回。submitting → cancelling 先收回写了一半的行，写了一半的批次不会停在任何状态里。
 */
export const batchTransitions: TransitionTable<BatchState> = {
  reading: ['previewed', 'submitting', 'failed', 'cancelled'],
  previewed: ['reading', 'submitting', 'submitted', 'cancelled'],
  submitting: ['previewed', 'submitted', 'cancelling'],
  cancelling: ['cancelled', 'previewed'],
  submitted: [],
  cancelled: [],
  failed: [],
};

export const batchStateLabels: Record<BatchState, string> = {
  reading: '读取中',
  previewed: '待提交',
  submitting: '提交中',
  cancelling: '撤回中',
  submitted: '已提交核验',
  cancelled: '已取消',
  failed: '没有读成',
};

/** The server is at work and will be done by itself: a page that shows it asks again. */
export const workingStates: readonly BatchState[] = ['reading', 'submitting', 'cancelling'];

export const batchSources = ['file', 'feed', 'api', 'cli'] as const;
export type BatchSource = (typeof batchSources)[number];
/** Brought by a program: handed over without a person's word. */
export const programSources: readonly BatchSource[] = ['feed', 'api'];
export const batchSourceLabels: Record<BatchSource, string> = {
  file: '上传的表',
  feed: '定时拉取',
  api: '接口报送',
  cli: '命令行导入',
};

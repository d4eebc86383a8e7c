import type { TransitionTable } from '../shared/index.js';

/** 记录的走法。没有删除：撤下的记录留着版本，可再提交。 */
export const recordStates = ['draft', 'published', 'withdrawn'] as const;
export type RecordState = (typeof recordStates)[number];
export const recordTransitions: TransitionTable<RecordState> = {
  draft: ['published', 'withdrawn'],
  published: ['withdrawn'],
  withdrawn: ['published'],
};
export const recordStateLabels: Record<RecordState, string> = {
  draft: '未发布',
  published: '已发布',
  withdrawn: '已撤下',
};

/**
 * 一次修改的走法：改完提交，另一人核验后才换上；公众在此之前看到的仍是上一版。
 * importing 是还没写完的批次里的一行：整批写完才一起 pending，在此之前谁也不能改它、核它。
 */
export const revisionStates = ['importing', 'editing', 'pending', 'returned', 'accepted'] as const;
export type RevisionState = (typeof revisionStates)[number];
export const revisionTransitions: TransitionTable<RevisionState> = {
  importing: ['pending'],
  editing: ['pending'],
  pending: ['accepted', 'returned'],
  returned: ['editing', 'pending'],
  accepted: [],
};
export const revisionStateLabels: Record<RevisionState, string> = {
  importing: '导入中',
  editing: '修改中',
  pending: '待核验',
  returned: '已退回',
  accepted: '已核验',
};

import type { TransitionTable } from '../shared/index.js';

/** 评审组：forming 聘请专家，scoring 各自打分，scored 全部交齐、汇总公布。 */
export const panelStates = ['forming', 'scoring', 'scored'] as const;
export type PanelState = (typeof panelStates)[number];

/** 没有回头路：开始打分之后不再换评分标准，也不再添专家。 */
export const panelTransitions: TransitionTable<PanelState> = {
  forming: ['scoring'],
  scoring: ['scored'],
  scored: [],
};
export const panelStateLabels: Record<PanelState, string> = {
  forming: '组建中',
  scoring: '打分中',
  scored: '已评完',
};

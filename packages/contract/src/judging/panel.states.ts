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

/** 评审席：一位专家在一张榜上的位置。recused 因利益冲突回避，released 由主管部门撤销。 */
export const seatStates = ['invited', 'seated', 'scored', 'declined', 'recused', 'released'] as const;
export type SeatState = (typeof seatStates)[number];
/** 交分之后没有回头路：后来的修改可能参照了别人的分。 */
export const seatTransitions: TransitionTable<SeatState> = {
  invited: ['seated', 'declined', 'recused', 'released'],
  seated: ['scored', 'recused', 'released'],
  scored: [],
  declined: [],
  recused: [],
  released: [],
};
export const seatStateLabels: Record<SeatState, string> = {
  invited: '待答复',
  seated: '已接受',
  scored: '已交分',
  declined: '已谢绝',
  recused: '已回避',
  released: '已撤销',
};
/** Those who will score, or have. */
export const servingSeats: readonly SeatState[] = ['seated', 'scored'];

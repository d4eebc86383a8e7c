import type { Say } from '../shared/say.js';

/** The canvas as a screen reader names it. */
export const mapLabel = '七市一区示意地图，可用方向键移动、加减键缩放；图上记录另有列表';

/** The operator's tiles do not come. */
export const baseMapFailed = '底图打不开，已换成示意图';

export interface MapGround {
  /** Whose tiles lie under the map; undefined: nobody's. */
  attribution: string | undefined;
  /** 审图号, when the operator has one. */
  reviewNumber: string | null | undefined;
  /** How many of the chosen layers' records no map can show. */
  unplaced: number;
}

/** What kind of picture the map is: whose ground, and 审图号 or 示意图. */
export function mapCaption(say: Say, { attribution, reviewNumber, unplaced }: MapGround): string {
  const approval = reviewNumber ? say('审图号：{reviewNumber}', { reviewNumber }) : attribution ? '' : say('示意图');
  return [
    attribution ? say('底图：{attribution}', { attribution }) : '',
    approval,
    unplaced > 0 ? say('另有 {unplaced} 条没有坐标', { unplaced }) : '',
  ]
    .filter(Boolean)
    .join(say('；'));
}

/** Why a row under the header is no record. `group` names a place for the rows below it. */
export const skipReasons = ['blank', 'total', 'note', 'heading', 'example', 'group'] as const;
export type SkipReason = (typeof skipReasons)[number];
export const skipLabels: Record<SkipReason, string> = {
  blank: '空行',
  total: '小计或合计行',
  note: '说明行',
  heading: '重复的表头',
  example: '示例行',
  group: '分组行',
};

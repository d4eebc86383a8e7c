/** A file is seen by others only when it is `ready`. `waiting`: for 内容安全检测, then for a person if need be. */
export const attachmentStates = ['scanning', 'waiting', 'ready', 'refused'] as const;
export type AttachmentState = (typeof attachmentStates)[number];
export const attachmentStateLabels: Record<AttachmentState, string> = {
  scanning: '检查中',
  waiting: '待核对',
  ready: '可用',
  refused: '未通过检查',
};

/** A file is seen by others only after it was checked. */
export const attachmentStates = ['scanning', 'ready', 'refused'] as const;
export type AttachmentState = (typeof attachmentStates)[number];
export const attachmentStateLabels: Record<AttachmentState, string> = {
  scanning: '检查中',
  ready: '可用',
  refused: '未通过检查',
};

/** WeChat keeps the screen reader inside what lies on top. */
export const useDialogFocus = (): { id?: string } => ({});

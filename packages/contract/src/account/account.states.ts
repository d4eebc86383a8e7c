export const accountStates = ['active', 'disabled'] as const;
export const accountStateLabels = { active: '正常', disabled: '已停用' } as const;

export const shareKinds = ['unconditional', 'conditional', 'notShared'] as const;
export const shareLabels = { unconditional: '无条件共享', conditional: '有条件共享', notShared: '不予共享' } as const;

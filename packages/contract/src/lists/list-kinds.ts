import type { ListKind } from '../record/record-type.js';

/** 三张清单. */
export const listKinds = ['resource', 'need', 'cooperation'] as const satisfies readonly ListKind[];
export const listLabels: Record<ListKind, string> = { resource: '资源清单', need: '需求清单', cooperation: '合作清单' };

import type { RegionFigures } from '@market/contract/region';

export type FigureKind = keyof RegionFigures;

/** 三张清单. */
export const figureKinds = [
  { key: 'resource', label: '资源' },
  { key: 'need', label: '需求' },
  { key: 'cooperation', label: '合作' },
] as const satisfies readonly { key: FigureKind; label: string }[];

export const figureLabel = (kind: FigureKind) => (figureKinds.find(({ key }) => key === kind) ?? figureKinds[0]).label;

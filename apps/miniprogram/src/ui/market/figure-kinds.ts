import type { RegionFigures } from '@market/contract/region';

export type FigureKind = keyof RegionFigures;

/** 三张清单. */
export const figureKinds: readonly { key: FigureKind; label: string }[] = [
  { key: 'resource', label: '资源' },
  { key: 'need', label: '需求' },
  { key: 'cooperation', label: '合作' },
];

export const figureLabel = (kind: FigureKind): string => figureKinds.find(({ key }) => key === kind)?.label ?? kind;

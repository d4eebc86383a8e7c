import { confidenceOf, LEAST_CONFIDENCE, readTitle } from './match-header.js';
import { readHeader } from './header-text.js';
import type { Target } from './targets.js';

export interface ColumnTitle {
  index: number;
  title: string;
  /** The title above it, in a header of several levels. */
  group: string;
}

export interface MappedColumn extends ColumnTitle {
  /** Unit, coordinate system or remark that the title says in brackets. */
  hint: string;
  target: Target | undefined;
  /** 0 to 1; 0 without a target. */
  confidence: number;
}

/** Gives each column at most one target and each target at most one column, the surest pairs first. */
export function mapColumns(titles: readonly ColumnTitle[], targets: readonly Target[]): MappedColumn[] {
  const pairs = titles
    .flatMap((column) => {
      const title = readTitle(column.title, column.group);
      return targets.map((target) => ({ column, target, confidence: confidenceOf(title, target) }));
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  const taken = new Map<ColumnTitle, (typeof pairs)[number]>();
  const used = new Set<Target>();
  for (const pair of pairs) {
    if (taken.has(pair.column) || used.has(pair.target)) continue;
    taken.set(pair.column, pair);
    used.add(pair.target);
  }
  return titles.map((column) => {
    const pair = taken.get(column);
    const hint = [readHeader(column.group).hint, readHeader(column.title).hint].join(' ').trim();
    return { ...column, hint, target: pair?.target, confidence: Number((pair?.confidence ?? 0).toFixed(2)) };
  });
}

import { confidenceOf, LEAST_CONFIDENCE, readTitle, SURE } from './match-header.js';
import { readHeader } from './header-text.js';
import { sharedTargets } from './shared-column.js';
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
  /** The column holds another field's value too: 联系人及电话. */
  shared?: true;
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
  return titles.flatMap((column) => {
    const pair = taken.get(column);
    const hint = [readHeader(column.group).hint, readHeader(column.title).hint].join(' ').trim();
    const several = (pair?.confidence ?? 0) < SURE ? sharedTargets(column.title, targets) : [];
    if (several.length > 0 && several.every((target) => !used.has(target) || target === pair?.target))
      return several.map((target) => ({ ...column, hint, target, confidence: SURE, shared: true as const }));
    return [{ ...column, hint, target: pair?.target, confidence: Number((pair?.confidence ?? 0).toFixed(2)) }];
  });
}

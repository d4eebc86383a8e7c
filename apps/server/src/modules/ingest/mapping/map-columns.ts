import { confidenceOf, LEAST_CONFIDENCE, readTitle, SURE } from './match-header.js';
import { readHeader } from './header-text.js';
import type { SettledColumns } from './settled-columns.js';
import type { SheetTitle } from '../reading/sheet.js';
import { sharedTargets } from './shared-column.js';
import type { Target } from './targets.js';

export type ColumnTitle = SheetTitle;

export interface MappedColumn extends ColumnTitle {
  /** Unit, coordinate system or remark that the title says in brackets. */
  hint: string;
  target: Target | undefined;
  /** 0 to 1; 0 without a target. */
  confidence: number;
  /** The column holds another field's value too: 联系人及电话. */
  shared?: true;
  /** Powers of ten of its amounts that say their unit, when that was found out before. */
  magnitude?: number;
  /** No column of the sheet: it stands for a target that has none. */
  behind?: true;
  /** Somebody of the bureau mapped it so before. */
  remembered?: true;
}

/** Gives each column at most one target and each target at most one column: what was settled, then the surest pairs. */
export function mapColumns(
  titles: readonly ColumnTitle[],
  targets: readonly Target[],
  said?: SettledColumns,
): MappedColumn[] {
  const settled = new Map(titles.map((column) => [column, said?.find(column)]));
  const used = new Set<Target>();
  for (const [column, mapped] of settled)
    if (mapped?.target && used.has(mapped.target)) settled.set(column, undefined);
    else if (mapped?.target) used.add(mapped.target);
  const pairs = titles
    .filter((column) => !settled.get(column))
    .flatMap((column) => {
      const title = readTitle(column.title, column.group);
      return targets.map((target) => ({ column, target, confidence: confidenceOf(title, target) }));
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  const taken = new Map<ColumnTitle, (typeof pairs)[number]>();
  for (const pair of pairs) {
    if (taken.has(pair.column) || used.has(pair.target)) continue;
    taken.set(pair.column, pair);
    used.add(pair.target);
  }
  return titles.flatMap((column) => {
    const known = settled.get(column);
    if (known) return [known];
    const pair = taken.get(column);
    const hint = [readHeader(column.group).hint, readHeader(column.title).hint].join(' ').trim();
    const several = sharedTargets(column.title, targets);
    if (several.length > 0 && several.every((target) => !used.has(target) || target === pair?.target))
      return several.map((target) => ({ ...column, hint, target, confidence: SURE, shared: true as const }));
    return [{ ...column, hint, target: pair?.target, confidence: Number((pair?.confidence ?? 0).toFixed(2)) }];
  });
}

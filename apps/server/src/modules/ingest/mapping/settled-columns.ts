import type { TargetKey } from '@market/contract/ingest';
import { columnKey } from './column-key.js';
import type { ColumnTitle, MappedColumn } from './map-columns.js';
import { readHeader } from './header-text.js';
import type { Target } from './targets.js';

/** What people said about columns: of this file, and before of the same bureau's. */
export class SettledColumns {
  private readonly byKey: ReadonlyMap<string, Target>;

  constructor(
    targets: readonly Target[],
    private readonly said: Readonly<Record<string, TargetKey | null>> = {},
    private readonly remembered: Readonly<Record<string, TargetKey | null>> = {},
  ) {
    this.byKey = new Map(targets.map((target) => [target.key, target]));
  }

  /** The column as it was settled, surely; undefined when nobody said anything of it. */
  find(column: ColumnTitle): MappedColumn | undefined {
    const key = columnKey(column);
    const said = this.said[key];
    const settled = said === undefined ? this.remembered[key] : said;
    if (settled === undefined) return undefined;
    const target = settled === null ? undefined : this.byKey.get(settled);
    const hint = [readHeader(column.group).hint, readHeader(column.title).hint].join(' ').trim();
    return {
      ...column,
      hint,
      target,
      confidence: target ? 1 : 0,
      ...(said === undefined && { remembered: true as const }),
    };
  }

  /** The target of a title anywhere in a sheet: a header of words nobody else knows is found by what was said of it. */
  targetOf(title: string, group: string): Target | undefined {
    return this.find({ index: 0, title, group })?.target;
  }
}

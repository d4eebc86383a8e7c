import type { SkipReason } from '@market/contract/ingest';
import type { MappedColumn } from '../mapping/map-columns.js';
import { plainName } from '../mapping/header-text.js';
import { cellText, isBlank, type Cell, type Merge, type SheetRow } from '../reading/sheet.js';

export type RowKind = 'record' | SkipReason;

const LONGEST_LOOK = 60;
const TOTAL = /^(本页|本表|本区|全市|全区|以上)?(小计|合计|总计|共计|累计|总数|汇总|平均)/;
const NOTE =
  /^(注|备注|附注|说明|填表说明|填报说明|填写说明|数据来源|资料来源|填表人|填报人|制表人|制表|审核人|审核|负责人|单位负责人|联系人|填报日期|填表日期|填报单位)[:：]/;
/** 一、国家级众创空间 */
const PART = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.]/;
const EXAMPLE = /^(示例|样例|例|例如|填写示例|举例|eg|e\.g\.)[:：]?$/i;

/** Tells the records of one table from the rows between them. */
export class RowKinds {
  private readonly serial: number | undefined;
  private readonly title: number | undefined;
  private readonly titles: ReadonlyMap<number, string>;

  /** Rows that are one cell across several columns. */
  private readonly wide: ReadonlySet<number>;

  constructor(columns: readonly MappedColumn[], merges: readonly Merge[]) {
    this.wide = new Set(
      merges.flatMap(({ top, bottom, left, right }) => (top === bottom && right - left > 1 ? [top] : [])),
    );
    this.serial = columns.find(({ target }) => target?.key === 'serial')?.index;
    this.title = columns.find(({ target }) => target?.key === 'title')?.index;
    this.titles = new Map(columns.map(({ index, title }) => [index, plainName(title)]));
  }

  of({ cells, number }: SheetRow): RowKind {
    let first = -1;
    let filled = 0;
    for (let index = 0; index < cells.length; index++) {
      if (isBlank(cells[index])) continue;
      if (filled++ === 0) first = index;
    }
    if (filled === 0) return 'blank';
    const opening = textOf(cells[first]);
    const title = isBlank(cells[this.title ?? -1]) ? undefined : textOf(cells[this.title ?? -1]);
    if (filled === 1 && first === this.serial && /^[\d.]+$/.test(opening)) return 'blank';
    if (TOTAL.test(opening) || (title !== undefined && TOTAL.test(title))) return 'total';
    if (EXAMPLE.test(opening)) return 'example';
    if (title !== undefined && title === this.titles.get(this.title ?? -1)) return 'heading';
    if (NOTE.test(opening) && (title === undefined || filled === 1)) return 'note';
    return filled === 1 && (title === undefined || this.wide.has(number) || PART.test(opening)) ? 'group' : 'record';
  }
}

const textOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell.slice(0, LONGEST_LOOK).normalize('NFKC').replace(/\s/g, '') : cellText(cell);

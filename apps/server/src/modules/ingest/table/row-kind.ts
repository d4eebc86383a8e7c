import type { MappedColumn } from '../mapping/map-columns.js';
import { plainName } from '../mapping/header-text.js';
import { cellText, isBlank, type SheetRow } from '../reading/sheet.js';

/** Why a row under the header is no record. `group` names a place for the rows below it. */
export type SkipReason = 'blank' | 'total' | 'note' | 'heading' | 'example' | 'group';
export type RowKind = 'record' | SkipReason;

export const skipLabels: Record<SkipReason, string> = {
  blank: '空行',
  total: '小计或合计行',
  note: '说明行',
  heading: '重复的表头',
  example: '示例行',
  group: '分组行',
};

const TOTAL = /^(本页|本表|本区|全市|全区|以上)?(小计|合计|总计|共计|累计|总数|汇总|平均)/;
const NOTE =
  /^(注|备注|附注|说明|填表说明|填报说明|填写说明|数据来源|资料来源|填表人|填报人|制表人|制表|审核人|审核|负责人|单位负责人|联系人|填报日期|填表日期|填报单位)[:：]/;
const EXAMPLE = /^(示例|样例|例|例如|填写示例|举例|eg|e\.g\.)[:：]?$/i;

export function rowKind({ cells }: SheetRow, columns: readonly MappedColumn[]): RowKind {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ index, text: cellText(cell).trim() }]));
  const keyOf = (index: number) => columns.find((column) => column.index === index)?.target?.key;
  const said = filled.filter(({ index }) => keyOf(index) !== 'serial');
  const first = filled[0];
  const title = filled.find(({ index }) => keyOf(index) === 'title');
  if (!first || (said.length === 0 && !isWords(first.text))) return 'blank';
  if ([first, title].some((cell) => cell && TOTAL.test(plainText(cell.text)))) return 'total';
  if (EXAMPLE.test(first.text)) return 'example';
  if (filled.length > 1 && isHeading(filled, columns)) return 'heading';
  if (NOTE.test(plainText(first.text)) && !title) return 'note';
  if (filled.length === 1 && NOTE.test(plainText(first.text))) return 'note';
  return filled.length === 1 && !title ? 'group' : 'record';
}

const isWords = (text: string): boolean => !/^[\d.]+$/.test(text.normalize('NFKC'));
const plainText = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** A header printed again on each page. */
function isHeading(filled: readonly { index: number; text: string }[], columns: readonly MappedColumn[]): boolean {
  const titles = new Map(columns.map(({ index, title }) => [index, plainName(title)]));
  const same = filled.filter(({ index, text }) => titles.get(index) === plainName(text));
  return same.length * 2 > filled.length;
}

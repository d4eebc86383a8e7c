import type { FieldRow } from '@market/contract/record';
import { cellText } from '../reading/sheet.js';
import type { ReadValue } from './reading.js';
import { cleanLines } from './text.js';

/** A table in one cell: a line a row, cells between bars or tabs, in the order of the columns; what is over joins the last. */
export const readRows: ReadValue = (cell, { columns = [] }) => {
  const row = (line: string): FieldRow => {
    const cells = line.split(/[|｜\t]/).map((text) => text.trim());
    const fitting = [...cells.slice(0, columns.length - 1), cells.slice(columns.length - 1).join(' ')];
    return Object.fromEntries(columns.flatMap(({ key }, i) => (fitting[i] ? [[key, fitting[i]] as const] : [])));
  };
  const rows = cleanLines(cellText(cell))
    .split('\n')
    .map(row)
    .filter((read) => Object.keys(read).length > 0);
  return rows.length > 0 ? { value: rows } : {};
};

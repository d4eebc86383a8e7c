import { formattedCell, type NumberFormat } from '../number-format.js';
import type { Cell } from '../sheet.js';
import { RECORD, type BiffRecord } from './records.js';
import { readText } from './strings.js';

export interface XlsContext {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  since1904: boolean;
}

interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}

const errors: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** The cells one record holds; rows are counted from 1. A formula whose result is a text has it in the record behind. */
export function cellsOf({ type, data }: BiffRecord, context: XlsContext): PlacedCell[] {
  if (data.length < 6) return [];
  const row = data.readUInt16LE(0) + 1;
  const column = data.readUInt16LE(2);
  const numeric = (value: number, style: number): Cell =>
    formattedCell(value, context.formats[style] ?? { kind: 'plain' }, context.since1904);
  const style = data.readUInt16LE(4);
  const one = (cell: Cell): PlacedCell[] => [{ row, column, cell }];
  switch (type) {
    case RECORD.sharedLabel:
      return one(context.strings[data.readUInt32LE(6)] || undefined);
    case RECORD.label:
    case RECORD.richString:
      return one(readText([data], 6, 2) || undefined);
    case RECORD.number:
      return one(numeric(data.readDoubleLE(6), style));
    case RECORD.rk:
      return one(numeric(readRk(data.readUInt32LE(6)), style));
    case RECORD.boolOrError:
      return one(boolOrError(data.readUInt8(6), data.readUInt8(7) === 1));
    case RECORD.formula:
      return one(data.readUInt16LE(12) === 0xffff ? specialResult(data) : numeric(data.readDoubleLE(6), style));
    case RECORD.multipleRk: {
      const cells: PlacedCell[] = [];
      for (let at = 4; at + 6 <= data.length - 2; at += 6)
        cells.push({
          row,
          column: column + (at - 4) / 6,
          cell: numeric(readRk(data.readUInt32LE(at + 2)), data.readUInt16LE(at)),
        });
      return cells;
    }
    default:
      return [];
  }
}

const boolOrError = (value: number, isError: boolean): Cell =>
  isError ? { fault: errors[value] ?? '#?' } : value === 1;

function specialResult(data: Buffer): Cell {
  const kind = data.readUInt8(6);
  return kind === 1 || kind === 2 ? boolOrError(data.readUInt8(8), kind === 2) : undefined;
}

/** A number packed into 30 bits: an integer or the upper half of a double, both maybe times 100. */
function readRk(packed: number): number {
  const bits = packed & ~3;
  let value: number;
  if (packed & 2) value = (packed | 0) >> 2;
  else {
    const double = Buffer.alloc(8);
    double.writeInt32LE(bits, 4);
    value = double.readDoubleLE(0);
  }
  return packed & 1 ? value / 100 : value;
}

import type { Readable } from 'node:stream';
import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';
import { formattedCell, type NumberFormat } from '../number-format.js';
import type { Cell, SheetRow } from '../sheet.js';
import { readReference } from './cell-reference.js';
import { readXml, type Element, type XmlListener } from './read-xml.js';
import { StringItem } from './shared-strings.js';

export interface CellContext {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  since1904: boolean;
}

/** The rows of one sheet as they are parsed. What the sheet says of its own size (`dimension`) is never asked. */
export async function* readRows(
  source: Readable,
  context: CellContext,
  endedAt: (row: number) => void,
): AsyncGenerator<SheetRow[]> {
  const rows = new RowListener(context);
  for await (const _ of readXml(source, rows)) {
    if (rows.ready.length > 0) yield rows.take();
    if (rows.emptyRows > limits.emptyRows) return endedAt(rows.lastRow);
  }
  if (rows.ready.length > 0) yield rows.take();
}

class RowListener implements XmlListener {
  ready: SheetRow[] = [];
  emptyRows = 0;
  private row: SheetRow = { number: 0, cells: [] };
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private inValue = false;
  private hasFormula = false;
  private readonly inline = new StringItem();

  constructor(private readonly context: CellContext) {}

  get lastRow(): number {
    return this.row.number;
  }

  take(): SheetRow[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }

  open({ name, attributes }: Element): void {
    switch (name) {
      case 'row':
        this.row = { number: Number(attributes['r']) || this.row.number + 1, cells: [] };
        this.column = -1;
        return;
      case 'c':
        this.column = readReference(attributes['r'] ?? '')?.column ?? this.column + 1;
        this.type = attributes['t'] ?? 'n';
        this.style = Number(attributes['s'] ?? 0);
        this.value = '';
        this.hasFormula = false;
        return;
      case 'v':
        this.inValue = true;
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'is':
        return this.inline.begin();
      default:
        this.inline.open(name);
    }
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'is') this.value = this.inline.end();
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else this.inline.close(name);
  }

  private endCell(): void {
    const cell = this.cell();
    if (cell !== undefined && this.column < limits.columns) this.row.cells[this.column] = cell;
  }

  private endRow(): void {
    this.emptyRows = this.row.cells.length === 0 ? this.emptyRows + 1 : 0;
    if (this.row.cells.length > 0) this.ready.push(this.row);
  }

  private cell(): Cell {
    const { value } = this;
    if (value === '') return this.hasFormula && this.type !== 'str' ? { fault: '公式' } : undefined;
    switch (this.type) {
      case 's':
        return this.context.strings[Number(value)];
      case 'inlineStr':
      case 'str':
        if (value.length > limits.cellChars) throw new ImportRefused('cellTooLong');
        return value;
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return { fault: value };
      case 'd':
        return { day: value.slice(0, 10) };
      default:
        return formattedCell(
          Number(value),
          this.context.formats[this.style] ?? { kind: 'plain' },
          this.context.since1904,
        );
    }
  }
}

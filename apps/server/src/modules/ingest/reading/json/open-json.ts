import { readFile } from 'node:fs/promises';
import { decodeText } from '../csv/decode-text.js';
import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';
import type { Cell, Sheet, SheetRow, SheetTitle, Workbook } from '../sheet.js';
import { jsonObjects, type JsonObject } from './json-objects.js';

const BUNCH = 500;

/** An array of objects is a workbook of one sheet whose columns are the keys; a row's number is its place, from 1. */
export async function openJson(path: string, name: string): Promise<Workbook> {
  const text = decodeText(await readFile(path));
  const keys = new Keys();
  for (const object of jsonObjects(text)) entriesOf(object).forEach((entry) => keys.add(entry));
  if (keys.titles.length === 0) throw new ImportRefused('empty');
  const sheet: Sheet = { name, hidden: false, merges: [], titles: keys.titles, rows: () => rowsOf(text, keys) };
  return { sheets: [sheet], close: () => undefined };
}

async function* rowsOf(text: string, keys: Keys): AsyncGenerator<SheetRow[]> {
  let bunch: SheetRow[] = [];
  let number = 0;
  for (const object of jsonObjects(text)) {
    const cells: Cell[] = [];
    for (const entry of entriesOf(object)) {
      const index = keys.indexOf(entry);
      if (index !== undefined) cells[index] = cellOf(entry.value);
    }
    bunch.push({ number: ++number, cells: Array.from(cells) });
    if (bunch.length < BUNCH) continue;
    yield bunch;
    bunch = [];
  }
  yield bunch;
}

interface Entry {
  group: string;
  title: string;
  value: unknown;
}

/** `{"location": {"lng": 120.9}}` is a column under a title above it, as in a sheet. */
const entriesOf = (object: JsonObject): Entry[] =>
  Object.entries(object).flatMap(([title, value]) =>
    isObject(value)
      ? Object.entries(value).map(([inner, held]) => ({ group: title, title: inner, value: held }))
      : [{ group: '', title, value }],
  );

class Keys {
  readonly titles: SheetTitle[] = [];
  private readonly places = new Map<string, number>();

  add(entry: Entry): void {
    const key = keyOf(entry);
    if (this.places.has(key) || this.titles.length >= limits.columns) return;
    const index = this.titles.length;
    this.places.set(key, index);
    this.titles.push({ index, title: entry.title.slice(0, limits.titleChars), group: entry.group });
  }

  indexOf(entry: Entry): number | undefined {
    return this.places.get(keyOf(entry));
  }
}

const keyOf = ({ group, title }: Entry): string => JSON.stringify([group, title]);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : listed(value);
  if (text.length > limits.cellChars) throw new ImportRefused('cellTooLong');
  return text;
}

/** Several values stand in one cell, as people write them; a table inside has a line a row. */
function listed(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const lines = value.some(isObject);
  const items = value.map((item: unknown) =>
    isObject(item) ? Object.values(item).map(String).join('|') : String(item ?? ''),
  );
  return items.join(lines ? '\n' : '、');
}

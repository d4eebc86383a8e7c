import type { Readable } from 'node:stream';
import { limits } from '../limits.js';
import type { Merge } from '../sheet.js';
import { readReference } from './cell-reference.js';

const END_OF_ROWS = /<\/(?:\w{1,20}:)?sheetData>|<(?:\w{1,20}:)?sheetData\/>/;
const OVERLAP = 64;
const LONGEST_TAIL = 8 * 1024 * 1024;

/**
 * Merged ranges stand behind the rows but are needed before them, so the part is inflated once without being parsed, and
 * what follows the rows is searched.
 */
export async function readMerges(source: Readable): Promise<Merge[]> {
  let tail = '';
  let window = '';
  let passedRows = false;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const text = chunk.toString('latin1');
    if (passedRows) {
      if (tail.length < LONGEST_TAIL) tail += text;
      continue;
    }
    window = window.slice(-OVERLAP) + text;
    const end = END_OF_ROWS.exec(window);
    if (!end) continue;
    passedRows = true;
    tail = window.slice(end.index);
  }
  return mergesIn(tail);
}

function mergesIn(xml: string): Merge[] {
  const merges: Merge[] = [];
  for (const [, from = '', to = ''] of xml.matchAll(
    /mergeCell [^>]{0,200}?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g,
  )) {
    const [first, last] = [readReference(from), readReference(to)];
    if (!first || !last || merges.length >= limits.merges) continue;
    merges.push({ top: first.row, bottom: last.row, left: first.column, right: last.column });
  }
  return merges;
}

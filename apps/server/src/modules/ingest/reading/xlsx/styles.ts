import type { Readable } from 'node:stream';
import { numberFormat, type NumberFormat } from '../number-format.js';
import { readWholeXml } from './read-xml.js';

/** The number format of each cell style, by its index. */
export async function readStyles(source: Readable): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  await readWholeXml(source, {
    open({ name, attributes }) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return ids.map((id) => numberFormat(id, codes.get(id)));
}

import { canonicalCreditCode } from '@market/contract/shared';
import type { FieldKind, FieldSpec } from '@market/contract/record';
import { cellText, isBlank, isFault, type Cell } from '../reading/sheet.js';
import { readDay } from './read-day.js';
import { readMoney } from './read-money.js';
import { readArea, readDecimal, readInteger } from './read-number.js';
import { readChoice, readChoices, readFlagCell } from './read-options.js';
import { readPhones } from './read-phones.js';
import { readRows } from './read-rows.js';
import { told, type ReadingContext, type ReadValue, type Reading } from './reading.js';
import { cleanLine, cleanLines, isPlaceholder, tickedOnly } from './text.js';

const readLine: ReadValue = (cell) => ({ value: cleanLine(tickedOnly(cellText(cell))) });
const readLines: ReadValue = (cell) => ({ value: cleanLines(tickedOnly(cellText(cell))) });

/** Numbers keep fifteen digits in a sheet; a code of eighteen comes out with its last three lost. */
const readCreditCode: ReadValue = (cell) =>
  typeof cell === 'number' && cell >= 1e15
    ? told('precisionLost', '代码存成了数字，后几位已丢失，请改成文本格式重填')
    : { value: canonicalCreditCode(cellText(cell)) };

const readAddress: ReadValue = (cell) => {
  const text = cleanLine(cellText(cell)).replace(/\s/g, '');
  if (/^https?:\/\//i.test(text)) return { value: text };
  if (!/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text)) return told('unreadable', '认不出网址');
  return { value: `http://${text}`, issues: [{ code: 'schemeAdded', message: '网址缺开头，补了 http://，请核对' }] };
};

const readers: Record<FieldKind, ReadValue> = {
  text: readLine,
  longText: readLines,
  integer: readInteger,
  decimal: readDecimal,
  money: readMoney,
  price: readMoney,
  area: readArea,
  day: readDay,
  date: readDay,
  url: readAddress,
  phones: readPhones,
  creditCode: readCreditCode,
  flag: readFlagCell,
  choice: readChoice,
  choices: readChoices,
  rows: readRows,
};

const LONGEST_PLACEHOLDER = 12;

/** Words like 无 that may be an option, a flag or a sentence of their own; elsewhere they mean that nothing is there. */
const takesAnyWord = (field: FieldSpec): boolean =>
  ['choice', 'choices', 'flag', 'longText', 'rows'].includes(field.kind);

/** A cell as the field stores it. What cannot be read stays empty and is told; nothing is made up. */
export function readValue(cell: Cell, field: FieldSpec, context: ReadingContext): Reading {
  if (isFault(cell)) return told('formulaFault', '公式没有算出结果，请在 Excel 中打开后保存，或填成数值');
  if (cell === undefined || isBlank(cell)) return {};
  if (typeof cell === 'string' && cell.length < LONGEST_PLACEHOLDER) {
    if (isPlaceholder(cell) && !takesAnyWord(field)) return {};
    if (field.kind !== 'flag' && /^[-—–/\\]+$/.test(cell.trim())) return {};
  }
  const reading = readers[field.kind](cell, field, context);
  return reading.value === undefined && isPlaceholder(cellText(cell)) ? {} : reading;
}

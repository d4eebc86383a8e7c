import type { FieldSpec } from '@market/contract/record';
import { cellText } from '../reading/sheet.js';
import { magnitudeOf, meansWan } from './magnitude.js';
import { amountOf, quantityPattern, readQuantities, type Quantities, type Quantity } from './quantities.js';
import { told, type ReadValue } from './reading.js';
import { compact } from './text.js';

const SAME_AREA = 0.02;
const SQUARE_METRES_PER_MU = 2000 / 3;
const areaUnits: Record<string, number> = {
  亩: SQUARE_METRES_PER_MU,
  公顷: 1e4,
  平方公里: 1e6,
  平方千米: 1e6,
  km2: 1e6,
};
const AREA = quantityPattern('平方公里|平方千米|km2|公顷|平方米|平米|平方|m2|m²|平|方|亩');
/** Counters of things and people, and whatever short unit a title may carry. */
const COUNT = quantityPattern('%|[^\\d\\s()（）,，.+\\-]{1,4}');

const round = (value: number, places: number): number => Number(value.toFixed(places));

/** Areas to m². */
export const readArea: ReadValue = (cell, field, { column }) => {
  const text = cellText(cell);
  const whole = readQuantities(text, AREA);
  const { low, high, several } = whole.several ? (ownArea(text, field) ?? sameArea(text) ?? whole) : whole;
  if (several) return told('severalValues', '写了几个面积，认不出是哪一个');
  if (!low || !high)
    return told(low || high ? 'rangeGiven' : 'unreadable', low || high ? '写的是范围，这里只能填一个数' : '认不出面积');
  if (low !== high) return told('rangeGiven', '写的是范围，这里只能填一个数');
  if (low.unit !== '' || low.scale !== 1) return { value: round(amountOf(low) * (areaUnits[low.unit] ?? 1), 2) };
  const titled = titledArea(`${column.hint} ${column.title}`);
  if (titled === undefined && meansWan(low, column.magnitude))
    return {
      value: round(amountOf(low) * 1e4, 2),
      issues: [{ code: 'unitAssumed', message: '没有写单位，按同列的量级读作万平方米，请核对' }],
    };
  return { value: round(amountOf(low) * (titled ?? 1), 2) };
};

/** 占地30亩，建筑面积2万平方米：the one that the field is named after. */
function ownArea(text: string, { label, headers = [] }: FieldSpec): Quantities | undefined {
  const parts = text.split(/[，,；;、。\n]/).filter((part) => [label, ...headers].some((name) => part.includes(name)));
  const [only, another] = parts.map((part) => readQuantities(part, AREA));
  return another === undefined && only?.low !== undefined ? only : undefined;
}

/** 20亩（约13333㎡）：one area in two units, of which m² is taken. */
function sameArea(text: string): Quantities | undefined {
  const [, first = '', second = ''] = /^([^()]+)\(([^()]+)\)$/.exec(compact(text)) ?? [];
  const [a, b] = [readQuantities(first, AREA), readQuantities(second, AREA)];
  const [sizeA, sizeB] = [squareMetres(a.low), squareMetres(b.low)];
  if (sizeA === undefined || sizeB === undefined || Math.abs(sizeA - sizeB) > sizeA * SAME_AREA) return undefined;
  return areaUnits[a.low?.unit ?? ''] === undefined ? a : b;
}

const squareMetres = (quantity: Quantity | undefined): number | undefined =>
  quantity && amountOf(quantity) * (areaUnits[quantity.unit] ?? 1);

function titledArea(text: string): number | undefined {
  const unit = /(万)?(平方公里|km2|公顷|平方米|平米|m2|亩)/.exec(text.normalize('NFKC'));
  return unit ? (unit[1] ? 1e4 : 1) * (areaUnits[unit[2] ?? ''] ?? 1) : undefined;
}

/** The magnitude of those areas in a column that do say their unit. */
export const areaMagnitude = (texts: readonly string[]): number | undefined =>
  magnitudeOf(
    texts.flatMap((text) => {
      const { low } = readQuantities(text, AREA);
      return low && (low.unit !== '' || low.scale !== 1) ? [amountOf(low) * (areaUnits[low.unit] ?? 1)] : [];
    }),
  );

const single = (text: string): Quantity | undefined => {
  const { low, high } = readQuantities(text, COUNT);
  return low === high ? low : undefined;
};

/** 25家 and 约30余家 are 25 and 30; a range or 若干 is no number. */
export const readInteger: ReadValue = (cell, _field, { column }) => {
  if (typeof cell === 'number' && Number.isInteger(cell) && column.hint === '') return { value: cell };
  const quantity = single(cellText(cell));
  if (!quantity) return told('unreadable', '应为一个整数');
  const wan = quantity.scale === 1 && /^万/.test(column.hint) ? 1e4 : 1;
  const value = round(amountOf(quantity) * wan, 6);
  return Number.isInteger(value) ? { value } : told('unreadable', '应为一个整数');
};

export const readDecimal: ReadValue = (cell, field, { column }) => {
  const text = compact(cellText(cell));
  const quantity = single(text);
  if (!quantity) return told('unreadable', '应为一个数');
  // A percentage stored as a fraction comes with its sign from the cell's format, so it needs no guess here.
  const value = amountOf(quantity);
  if (field.unit !== '%') return { value };
  if (text.includes('‰')) return { value, ...told('unreadable', '单位是千分比') };
  const bare = value > 0 && value < 1 && !`${text}${column.title}${column.hint}`.normalize('NFKC').includes('%');
  return { value, ...(bare && told('unitAssumed', `没有写百分号，读作 ${value}%，请核对`)) };
};

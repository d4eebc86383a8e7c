import type { FieldSpec, FieldValues } from '@market/contract/record';
import { cellText } from '../reading/sheet.js';
import { magnitudeOf, meansWan } from './magnitude.js';
import { parseMoney, perOf, titledFactor } from './money-text.js';
import { amountOf, type Quantity } from './quantities.js';
import { told, type ColumnContext, type ReadValue, type ValueIssue } from './reading.js';
import { cleanLine } from './text.js';

/** Amounts to 分. 80—150万元 is a lower and an upper end, 400元/小时 a price for something, 面议 a flag of its own. */
export const readMoney: ReadValue = (cell, field, { column }) => {
  const text = cellText(cell);
  const money = parseMoney(text);
  const { upTo, per: perKey, negotiable, wording } = field.beside ?? {};
  const per = money.per ?? perOf(column.title);
  const besides: FieldValues = {};
  if (negotiable && money.negotiable) besides[negotiable] = true;
  if (wording && money.wordy) besides[wording] = cleanLine(text);
  if (perKey && per && (money.low ?? money.high)) besides[perKey] = per;
  if (money.foreign) return { ...told('foreignCurrency', '外币金额没有换算，请填人民币'), besides };
  if (money.several) return { ...told('severalValues', '写了几个金额，认不出是哪一个'), besides };
  if (!money.low && !money.high)
    return money.negotiable ? { besides } : { ...told('unreadable', '认不出金额'), besides };
  if (money.low !== money.high && !upTo) return { ...told('rangeGiven', '写的是范围，这里只能填一个数'), besides };
  const low = fenOf(money.low, field, column, money.saysUnit, per);
  const high = money.high === money.low ? low : fenOf(money.high, field, column, money.saysUnit, per);
  const lowerAlone = column.upperApart === true && money.high === money.low;
  if (upTo && !lowerAlone && high?.fen !== undefined) besides[upTo] = high.fen;
  const issue = low?.issue ?? high?.issue;
  return { ...(low?.fen !== undefined && { value: low.fen }), besides, ...(issue && { issues: [issue] }) };
};

interface Worth {
  fen?: number;
  issue?: ValueIssue;
}

function fenOf(
  quantity: Quantity | undefined,
  field: FieldSpec,
  column: ColumnContext,
  saysUnit: boolean,
  per: string | undefined,
): Worth | undefined {
  if (!quantity) return undefined;
  const worth = (factor: number): Worth => ({ fen: Math.round(amountOf(quantity) * factor * 100) });
  if (saysUnit) return worth(1);
  // A column named by the field's own key holds what the field stores: 分.
  if (column.title === field.key) return { fen: Math.round(amountOf(quantity)) };
  const titled = titledFactor(column.hint) ?? titledFactor(column.title);
  if (titled !== undefined) return worth(titled);
  if (meansWan(quantity, column.magnitude))
    return { ...worth(1e4), issue: { code: 'unitAssumed', message: '没有写单位，按同列的量级读作万元，请核对' } };
  const leastInYuan = field.kind === 'money' || per === '年' ? 1e4 : 0;
  if (amountOf(quantity) < leastInYuan && column.magnitude === undefined && amountOf(quantity) !== 0)
    return { issue: { code: 'unitMissing', message: '没有写单位，分不清元和万元' } };
  if (field.kind === 'price') return worth(1);
  return { ...worth(1), issue: { code: 'unitAssumed', message: '没有写单位，读作元，请核对' } };
}

/** The magnitude of those amounts in a column that do say their unit. */
export const moneyMagnitude = (texts: readonly string[]): number | undefined =>
  magnitudeOf(texts.map(parseMoney).flatMap(({ saysUnit, low }) => (saysUnit && low ? [amountOf(low)] : [])));

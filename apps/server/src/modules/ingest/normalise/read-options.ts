import { readFlag, readOptions, type FieldSpec, type FieldValues } from '@market/contract/record';
import { plainName } from '../mapping/header-text.js';
import { cellText } from '../reading/sheet.js';
import { told, type ReadValue } from './reading.js';
import { cleanLine, tickedOnly } from './text.js';

const optionNames = (field: FieldSpec): string =>
  (field.options ?? []).map((option) => field.optionLabels?.[option] ?? option).join('、');

/** The bureau's own words, kept when they say more than the options they were read as. */
function wordingOf(field: FieldSpec, text: string, options: readonly string[]): FieldValues {
  const { wording } = field.beside ?? {};
  const names = options.map((option) => plainName(field.optionLabels?.[option] ?? option));
  const same = text.split(/[、,，;；/\s]+/).every((part) => names.includes(plainName(part)));
  return wording === undefined || same ? {} : { [wording]: text };
}

export const readChoice: ReadValue = (cell, field) => {
  const text = cleanLine(tickedOnly(cellText(cell)));
  const options = readOptions(field, text);
  const besides = wordingOf(field, text, options);
  const [only, another] = options;
  if (another !== undefined)
    return { ...told('severalOptions', `像是几个选项，请选一个：${optionNames(field)}`), besides };
  if (only !== undefined) return { value: only, besides };
  return { ...told('unknownOption', `“${text.slice(0, 30)}”不在选项里：${optionNames(field)}`), besides };
};

export const readChoices: ReadValue = (cell, field) => {
  const text = cleanLine(tickedOnly(cellText(cell)));
  const options = readOptions(field, text);
  const besides = wordingOf(field, text, options);
  if (options.length > 0) return { value: options, besides };
  return { ...told('unknownOption', `“${text.slice(0, 30)}”不在选项里：${optionNames(field)}`), besides };
};

export const readFlagCell: ReadValue = (cell) => {
  if (typeof cell === 'boolean') return { value: cell };
  const text = tickedOnly(cellText(cell)).normalize('NFKC').trim();
  const value = readFlag(text) ?? readFlag(text.replace(/[(（].*$/s, ''));
  return value === undefined ? told('unreadable', '应为是或否') : { value };
};

import { readFlag, readOptions, type FieldSpec, type FieldValues } from '@market/contract/record';
import { plainName } from '../mapping/header-text.js';
import { cellText, type Cell } from '../reading/sheet.js';
import { told, type ReadValue, type Reading } from './reading.js';
import { cleanLine, tickedOnly } from './text.js';

interface Said {
  options: readonly string[];
  /** The bureau's own words, kept when they say more than the options they were read as. */
  besides: FieldValues;
}

function readWords(field: FieldSpec, cell: Cell): Said & { text: string } {
  const text = cleanLine(tickedOnly(cellText(cell)));
  return { text, ...optionsIn(field, text) };
}

function optionsIn(field: FieldSpec, text: string): Said {
  const options = readOptions(field, text);
  const names = options.map((option) => plainName(field.optionLabels?.[option] ?? option));
  const same = [[text], text.split(/[、,，;；/\s]+/)].some((parts) =>
    parts.every((part) => names.includes(plainName(part))),
  );
  const { wording } = field.beside ?? {};
  return { options, besides: wording === undefined || same ? {} : { [wording]: text } };
}

const optionNames = (field: FieldSpec): string =>
  (field.options ?? []).map((option) => field.optionLabels?.[option] ?? option).join('、');

export const readChoice: ReadValue = (cell, field) => {
  const { text, options, besides } = readWords(field, cell);
  const [only, another] = options;
  if (another !== undefined)
    return { ...told('severalOptions', `像是几个选项，请选一个：${optionNames(field)}`), besides };
  return only === undefined ? unknownOption(field, text, besides) : { value: only, besides };
};

export const readChoices: ReadValue = (cell, field) => {
  const { text, options, besides } = readWords(field, cell);
  return options.length === 0 ? unknownOption(field, text, besides) : { value: [...options], besides };
};

const unknownOption = (field: FieldSpec, text: string, besides: FieldValues): Reading => ({
  ...told('unknownOption', `“${text.slice(0, 30)}”不在选项里：${optionNames(field)}`),
  besides,
});

export const readFlagCell: ReadValue = (cell) => {
  if (typeof cell === 'boolean') return { value: cell };
  const text = tickedOnly(cellText(cell)).normalize('NFKC').trim();
  const value = readFlag(text) ?? readFlag(text.replace(/[(（].*/s, ''));
  return value === undefined ? told('unreadable', '应为是或否') : { value };
};

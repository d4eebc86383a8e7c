import type { FieldSpec } from './record-type.js';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()“”"'‘’·\-—–=:]/g, '')
    .toUpperCase();

/**
 * The options a bureau's words name: themselves, as a reader sees them, or by an alias. Longer words are found first, so
 * that 部分开放 is not also 开放; a single character counts only when it stands alone.
 */
export function readOptions(field: FieldSpec, text: string): string[] {
  const words = (field.options ?? []).flatMap((option) =>
    [option, field.optionLabels?.[option] ?? option, ...(field.aliases?.[option] ?? [])].map((word) => ({
      option,
      word: plain(word),
    })),
  );
  const whole = plain(text);
  const exact = words.find(({ word }) => word === whole);
  if (exact) return [exact.option];
  const found = new Set<string>();
  let rest = whole;
  for (const { option, word } of words.sort((a, b) => b.word.length - a.word.length))
    if (word.length > 1 && rest.includes(word)) {
      found.add(option);
      rest = rest.replaceAll(word, '\n');
    }
  return (field.options ?? []).filter((option) => found.has(option));
}

const yes = new Set(['是', '有', '对', '√', '✓', '✔', '☑', '1', 'Y', 'YES', 'TRUE']);
const no = new Set(['否', '无', '没有', '不是', '×', '✗', '□', '0', 'N', 'NO', 'FALSE']);

/** Undefined when the words are neither. */
export function readFlag(text: string): boolean | undefined {
  const word = plain(text);
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

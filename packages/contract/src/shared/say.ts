/** What the places of a text take: {count}. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a text of the product in the reader's language; its Chinese is its key. */
export type Say = (text: string, values?: Values) => string;

/** `{count}` takes the value; `{month:Jan|Feb}` the word its number stands for, `{n:day|days}` the last for any beyond. */
export const fill: Say = (text, values = {}) =>
  text.replace(/\{(\w+)(?::([^}]*))?\}/g, (place, name: string, choices?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    const words = choices?.split('|');
    return words ? (words[Number(value) - 1] ?? words[words.length - 1] ?? '') : String(value);
  });

/** As it is written. */
export const inChinese: Say = fill;

export type Words = Readonly<Record<string, string>>;

/** In the language of `words`; what has no word there stays Chinese. */
export const sayIn =
  (words: Words): Say =>
  (text, values) =>
    fill(words[text] ?? text, values);

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

import type { FeedSpec } from './feed-spec.js';

/** What the platform sent is not what its feed says, in words for the bureau. */
export class FeedUnreadable extends Error {}

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The records of an answer, their keys changed to the words of the sheets. Only they count: the time of the answer and its
 * like, which stand around them, are no change. Throws FeedUnreadable.
 */
export function rowsOf(text: string, { itemsPath, fields = {} }: Pick<FeedSpec, 'itemsPath' | 'fields'>): Row[] {
  const items = at(parsed(text), itemsPath?.split('.') ?? []);
  if (!Array.isArray(items) || !items.every(isRow))
    throw new FeedUnreadable(`${itemsPath ? `${itemsPath} 里` : '答复'}不是一个记录数组`);
  return items.map((item) => renamed(item, fields));
}

/** A key that is named loses to the one that is called so by the feed's file. */
function renamed(item: Row, fields: Readonly<Record<string, string>>): Row {
  const taken = new Set(Object.entries(fields).flatMap(([key, word]) => (key in item ? [word] : [])));
  return Object.fromEntries(
    Object.entries(item).flatMap(([key, value]) => {
      const word = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return word === undefined && taken.has(key) ? [] : [[word ?? key, value]];
    }),
  );
}

const at = (value: unknown, [key, ...rest]: string[]): unknown =>
  key === undefined ? value : isRow(value) && Object.hasOwn(value, key) ? at(value[key], rest) : undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedUnreadable('答复不是 JSON');
  }
}

import { ImportRefused } from '../import-refused.js';

export type JsonObject = Readonly<Record<string, unknown>>;

const ARRAY_OF_OBJECTS = /\[\s*\{/y;

/**
 * The objects of the first array of objects, wherever it stands: `[{…}]`, `{"code":0,"data":{"list":[{…}]}}`. One after
 * the other, so that a long answer is never held as objects. Refuses what is not such an array.
 */
export function* jsonObjects(text: string): Generator<JsonObject> {
  let depth = -1;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (depth < 0) {
      ARRAY_OF_OBJECTS.lastIndex = at;
      if (char === '[' && ARRAY_OF_OBJECTS.test(text)) depth = 0;
    } else if (char === '{' || char === '[') {
      if (depth++ === 0) start = at;
    } else if (char === '}' || char === ']') {
      if (depth === 0) return;
      if (--depth === 0) yield parseObject(text.slice(start, at + 1));
    }
  }
  if (depth >= 0) throw new ImportRefused('notJson', '内容不完整');
  // A platform with nothing new answers with an empty array.
  if (!/\[\s*\]/.test(text) || parsed(text) === undefined) throw new ImportRefused('notJson');
}

function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++)
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  return text.length;
}

function parseObject(text: string): JsonObject {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ImportRefused('notJson', '有一条认不出');
  return value as JsonObject;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

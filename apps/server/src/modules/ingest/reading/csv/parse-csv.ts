import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';

export interface CsvRow {
  /** From 1, as Excel numbers it: a value with line breaks inside does not count more. */
  number: number;
  values: string[];
}

/** RFC 4180, with the delimiter found from the first lines and a quote inside an unquoted value taken as itself. */
export function* parseCsv(text: string): Generator<CsvRow> {
  const delimiter = findDelimiter(text);
  let values: string[] = [];
  let number = 0;
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    if (field.value.length > limits.cellChars) throw new ImportRefused('cellTooLong');
    values.push(field.value);
    at = field.end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      values.push('');
    }
    yield { number: ++number, values };
    values = [];
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
}

interface Field {
  value: string;
  end: number;
}

function readPlain(text: string, from: number, delimiter: string): Field {
  let end = from;
  for (; end < text.length; end++) {
    const char = text[end];
    if (char === delimiter || char === '\n' || char === '\r') break;
  }
  return { value: text.slice(from, end), end };
}

function readQuoted(text: string, from: number, delimiter: string): Field {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (value.length > limits.cellChars) throw new ImportRefused('cellTooLong');
    if (text[quote + 1] !== '"') {
      const rest = readPlain(text, quote + 1, delimiter);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = quote + 2;
  }
}

function findDelimiter(text: string): string {
  const sample = text.slice(0, 4_000);
  const count = (char: string): number => sample.split(char).length - 1;
  return [',', '\t', ';'].reduce((best, char) => (count(char) > count(best) ? char : best));
}

/** A cell that a spreadsheet would run as a formula is kept text by a leading apostrophe. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;

/** Lines of a sheet: RFC 4180. The first carry a byte order mark, which Excel needs to read Chinese. */
export const csvLines = (rows: readonly (readonly string[])[], { first = false } = {}): string =>
  (first ? '\uFEFF' : '') + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** A whole sheet as text. */
export const csv = (rows: readonly (readonly string[])[]): string => csvLines(rows, { first: true });

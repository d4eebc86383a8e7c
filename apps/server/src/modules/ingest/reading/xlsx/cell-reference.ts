const A = 64;

/** `AB12` → column 27 (from 0) and row 12; undefined when it is no reference. */
export function readReference(reference: string): { column: number; row: number } | undefined {
  let column = 0;
  let i = 0;
  for (; i < reference.length && i < 4; i++) {
    const letter = reference.charCodeAt(i) - A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = Number(reference.slice(i));
  return i > 0 && Number.isInteger(row) && row > 0 ? { column: column - 1, row } : undefined;
}

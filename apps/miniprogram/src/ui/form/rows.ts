export const replaceRow = <T>(rows: readonly T[], at: number, row: T): T[] =>
  rows.map((old, index) => (index === at ? row : old));

export const removeRow = <T>(rows: readonly T[], at: number): T[] => rows.filter((_, index) => index !== at);

export function moveRow<T>(rows: readonly T[], from: number, to: number): T[] {
  const rest = removeRow(rows, from);
  return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
}

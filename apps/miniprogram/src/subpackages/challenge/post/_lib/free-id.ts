/** One past the highest: rows come and go while the challenge is a draft, and answers refer to them by id. */
export const freeId = (prefix: string, rows: readonly { id: string }[]): string =>
  `${prefix}${Math.max(0, ...rows.map(({ id }) => Number(id.slice(prefix.length)) || 0)) + 1}`;

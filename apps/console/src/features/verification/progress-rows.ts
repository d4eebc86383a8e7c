import type { RoundProgress } from '@market/contract/verification';

/** A place with what its types add up to; alone, its types stand by themselves. */
export interface ProgressRow extends Omit<RoundProgress, 'recordType'> {
  key: string;
  recordType: string | null;
  children?: ProgressRow[];
}

/** In the order given; nobody is ranked. */
export function rowsByPlace(progress: readonly RoundProgress[]): ProgressRow[] {
  const ofType = (row: RoundProgress): ProgressRow => ({ ...row, key: `${row.regionCode}-${row.recordType}` });
  const places = [...new Set(progress.map(({ regionCode }) => regionCode))];
  if (places.length === 1) return progress.map(ofType);
  return places.map((regionCode) => {
    const rows = progress.filter((row) => row.regionCode === regionCode);
    const sum = (of: 'total' | 'done' | 'waiting' | 'left') => rows.reduce((all, row) => all + row[of], 0);
    const totals = { total: sum('total'), done: sum('done'), waiting: sum('waiting'), left: sum('left') };
    return { key: regionCode, regionCode, recordType: null, ...totals, children: rows.map(ofType) };
  });
}

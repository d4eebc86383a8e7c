import type { Criterion } from '../challenge/criteria.js';
import type { FieldIssue } from '../shared/index.js';

/** What one expert gives one bid: points per criterion, 0 up to its weight. */
export interface Sheet {
  seatId: string;
  bidId: string;
  points: Readonly<Record<string, number>>;
  comment: string;
}

/** 离群：an expert's total this far from the median of all is shown as such. Shown, never dropped by the platform. */
export const OUTLIER_POINTS = 15;

export interface CriterionScore {
  id: string;
  mean: number;
  /** Highest less lowest. */
  spread: number;
}
export interface BidScore {
  bidId: string;
  mean: number;
  spread: number;
  criteria: CriterionScore[];
  /** Seats whose total is an outlier. */
  outliers: string[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const tenth = (value: number): number => Math.round(value * 10) / 10;
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : tenth(sum(values) / values.length));
const spread = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

export const totalOf = (criteria: readonly Criterion[], { points }: Pick<Sheet, 'points'>): number =>
  sum(criteria.map(({ id }) => points[id] ?? 0));

/** 汇总：the best mean first; of equal means the less disputed. Means are rounded to a tenth of a point. */
export function scoresOf(criteria: readonly Criterion[], sheets: readonly Sheet[]): BidScore[] {
  return [...new Set(sheets.map(({ bidId }) => bidId))]
    .map((bidId) =>
      scoreOf(
        criteria,
        bidId,
        sheets.filter((sheet) => sheet.bidId === bidId),
      ),
    )
    .sort((a, b) => b.mean - a.mean || a.spread - b.spread || (a.bidId < b.bidId ? -1 : 1));
}

function scoreOf(criteria: readonly Criterion[], bidId: string, sheets: readonly Sheet[]): BidScore {
  const totals = sheets.map((sheet) => totalOf(criteria, sheet));
  const centre = median(totals);
  return {
    bidId,
    mean: mean(totals),
    spread: spread(totals),
    criteria: criteria.map(({ id }) => {
      const points = sheets.map((sheet) => sheet.points[id] ?? 0);
      return { id, mean: mean(points), spread: spread(points) };
    }),
    outliers: sheets
      .filter((sheet) => Math.abs(totalOf(criteria, sheet) - centre) >= OUTLIER_POINTS)
      .map(({ seatId }) => seatId),
  };
}

/** What is missing of a sheet before it can be handed in. */
export function sheetIssues(criteria: readonly Criterion[], sheet: Pick<Sheet, 'points' | 'comment'>): FieldIssue[] {
  return [
    ...criteria.flatMap(({ id, name, weight }) => {
      const points = sheet.points[id];
      if (points === undefined) return [{ path: `points.${id}`, message: `「${name}」还没有打分` }];
      return points > weight ? [{ path: `points.${id}`, message: `「${name}」最多 ${weight} 分` }] : [];
    }),
    ...(sheet.comment === '' ? [{ path: 'comment', message: '请写评语，会匿名发给揭榜方' }] : []),
  ];
}

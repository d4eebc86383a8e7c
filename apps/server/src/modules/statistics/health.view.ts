import { recordTypes } from '@market/contract/record';
import {
  firstToMend,
  healthDimensions,
  type DimensionShare,
  type HealthDimension,
  type HealthRow,
  type Share,
} from '@market/contract/statistics';
import type { HealthFigure } from './health-figure.entity.js';

const shareIn: Record<HealthDimension, (figure: HealthFigure) => Share> = {
  completeness: ({ filled, expected }) => ({ passing: filled, total: expected }),
  validity: ({ valid, records }) => ({ passing: valid, total: records }),
  timeliness: ({ timely, records }) => ({ passing: timely, total: records }),
  uniqueness: ({ single, records }) => ({ passing: single, total: records }),
  consistency: ({ consistent, records }) => ({ passing: consistent, total: records }),
};

export const shareOf = (figures: readonly HealthFigure[], dimension: HealthDimension): Share =>
  figures
    .map(shareIn[dimension])
    .reduce((sum, { passing, total }) => ({ passing: sum.passing + passing, total: sum.total + total }), {
      passing: 0,
      total: 0,
    });

const sum = (
  figures: readonly HealthFigure[],
  key: 'records' | 'fresh' | 'steady' | 'aging' | 'stale' | 'unverified',
) => figures.reduce((total, figure) => total + figure[key], 0);

export function healthRow(regionCode: string, recordType: string | null, figures: readonly HealthFigure[]): HealthRow {
  const shares = healthDimensions.map((dimension) => ({ dimension, ...shareOf(figures, dimension) }));
  return {
    regionCode,
    recordType,
    records: sum(figures, 'records'),
    shares,
    freshness: {
      fresh: sum(figures, 'fresh'),
      steady: sum(figures, 'steady'),
      aging: sum(figures, 'aging'),
      stale: sum(figures, 'stale'),
      unverified: sum(figures, 'unverified'),
    },
    mend: mendOf(shares, figures),
  };
}

/** In the type that lacks most. */
function mendOf(shares: readonly DimensionShare[], figures: readonly HealthFigure[]): HealthRow['mend'] {
  const short = firstToMend(shares);
  if (!short) return null;
  const lacking = figures.map((figure) => {
    const { passing, total } = shareIn[short.dimension](figure);
    return { dimension: short.dimension, recordType: figure.recordType, failing: total - passing };
  });
  return lacking.sort((a, b) => b.failing - a.failing)[0] ?? null;
}

/** The types of one place that have records, in the order of the registry. */
export const typeRows = (regionCode: string, figures: readonly HealthFigure[]): HealthRow[] =>
  recordTypes.flatMap(({ type }) => {
    const own = figures.filter((figure) => figure.recordType === type && figure.records > 0);
    return own.length > 0 ? [healthRow(regionCode, type, own)] : [];
  });

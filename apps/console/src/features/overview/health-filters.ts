import { findRecordType } from '@market/contract/record';
import { healthDimensions, type HealthDimension } from '@market/contract/statistics';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { oneOf } from '../../platform/search';

type Narrowing = Partial<Record<'dimension' | 'region' | 'type', string | undefined>>;

/** Which dimension, place and type are looked into, kept in the address so that it can be sent to a colleague. */
export function useHealthFilters() {
  const { dimension, region, type } = useSearch({ from: '/desk/page/overview/health' });
  const navigate = useNavigate({ from: '/overview/health' });
  const query: { dimension: HealthDimension; region: string | undefined; type: string | undefined } = {
    dimension: oneOf(healthDimensions, dimension) ?? 'completeness',
    region,
    type: type === undefined ? undefined : findRecordType(type)?.type,
  };
  const narrow = (change: Narrowing) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { query, narrow };
}

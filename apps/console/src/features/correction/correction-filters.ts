import { correctionViews, type CorrectionView } from '@market/contract/correction';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Request } from '../../platform/client';
import { oneOf } from '../../platform/search';

type Query = NonNullable<Request<'GET /staff/corrections'>['query']>;
export type CorrectionFilters = Omit<Query, 'limit' | 'cursor' | 'view'> & { view: CorrectionView };

/** What the list is narrowed to, kept in the address so that it can be sent to a colleague. */
export function useCorrectionFilters() {
  const { view, region, type, q } = useSearch({ from: '/desk/page/corrections' });
  const navigate = useNavigate({ from: '/corrections' });
  const filters: CorrectionFilters = { view: oneOf(correctionViews, view) ?? 'unanswered', region, type, q };
  const narrow = (change: Partial<Record<'view' | 'region' | 'type' | 'q', string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { filters, narrow };
}

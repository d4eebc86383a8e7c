import { boardSorts } from '@market/contract/board';
import { challengeKinds, challengeStates } from '@market/contract/challenge';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Request } from '../../platform/client';
import { oneOf } from '../../platform/search';
import { recall, remember } from '../../platform/storage';

export type QueueFilters = Omit<NonNullable<Request<'GET /staff/challenges'>['query']>, 'limit' | 'cursor'>;
type Narrowed = 'view' | 'region' | 'kind' | 'state' | 'field' | 'overdue' | 'sort' | 'q';
export type QueueView = 'board' | 'list';

/** What the queue is narrowed to, kept in the address so that it can be sent to a colleague. */
export function useQueueFilters() {
  const { view, region, kind, state, field, overdue, sort, q } = useSearch({ from: '/desk/page/challenges' });
  const navigate = useNavigate({ from: '/challenges' });
  const filters: QueueFilters = {
    region,
    kind: oneOf(challengeKinds, kind),
    state: oneOf(challengeStates, state),
    field,
    overdue: oneOf(['1'] as const, overdue),
    sort: oneOf(boardSorts, sort),
    q,
  };
  const narrow = (change: Partial<Record<Narrowed, string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const shown: QueueView = (view ?? recall('challenge.view')) === 'list' ? 'list' : 'board';
  const show = (next: QueueView) => {
    remember('challenge.view', next);
    narrow({ view: next });
  };
  return { filters, narrow, view: shown, show };
}

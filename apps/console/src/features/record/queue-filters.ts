import { useNavigate, useSearch } from '@tanstack/react-router';
import { canEditRecords, revisionKinds } from '@market/contract/record';
import { oneOf } from '../../platform/search';
import { useActor } from '../../platform/session';
import type { RecordQuery } from './table-filters';

/** 待核验: changes that wait for a second person; 到期复核: records to be looked at again. */
export type QueueTab = 'pending' | 'due';
type Narrowing = Partial<Record<'id' | 'tab' | 'type' | 'region' | 'kind' | 'round' | 'batch', string | undefined>>;

export function useQueueFilters() {
  const search = useSearch({ from: '/desk/page/verification' });
  const navigate = useNavigate({ from: '/verification' });
  const actor = useActor();
  const verifies = actor.roles.includes('verifier') || actor.roles.includes('districtAdmin');
  const tab: QueueTab = oneOf(['pending', 'due'], search.tab) ?? (verifies ? 'pending' : 'due');
  const kind = tab === 'pending' ? oneOf(revisionKinds, search.kind) : undefined;
  const query: RecordQuery = {
    ...(tab === 'pending' ? { state: 'pending', sort: 'oldest', kind } : { due: 'due', sort: 'review' }),
    ...{ type: search.type, region: search.region, round: search.round },
  };
  const narrow = (change: Narrowing) =>
    void navigate({ search: (before) => ({ ...before, id: undefined, ...change }), replace: true });
  /** Many at once are only those that need no look at a change. */
  const bulk = tab === 'due' ? canEditRecords(actor) : verifies && kind === 'unchanged';
  const narrowed = [query.type, query.region, query.kind, query.round].some((value) => value !== undefined);
  return {
    id: search.id,
    narrowed,
    tab,
    kind,
    query,
    narrow,
    bulk,
    verifies,
    seesAll: actor.roles.includes('districtAdmin'),
  };
}
export type QueueFilters = ReturnType<typeof useQueueFilters>;

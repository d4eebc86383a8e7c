import { useNavigate, useSearch } from '@tanstack/react-router';
import { canEditRecords, revisionKinds } from '@market/contract/record';
import { oneOf } from '../../platform/search';
import { useActor } from '../../platform/session';
import type { RecordQuery } from './table-filters';

/** 待核验: changes that wait for a second person; 已退回: to be put right; 待复核: records to be looked at again. */
export const queueTabs = ['pending', 'returned', 'due'] as const;
export type QueueTab = (typeof queueTabs)[number];
type Narrowing = Partial<Record<'id' | 'tab' | 'type' | 'region' | 'kind' | 'round' | 'batch', string | undefined>>;

export function useQueueFilters() {
  const search = useSearch({ from: '/desk/page/verification' });
  const navigate = useNavigate({ from: '/verification' });
  const actor = useActor();
  const verifies = actor.roles.includes('verifier') || actor.roles.includes('districtAdmin');
  const tab: QueueTab = oneOf(queueTabs, search.tab) ?? (verifies ? 'pending' : 'due');
  const kind = tab === 'pending' ? oneOf(revisionKinds, search.kind) : undefined;
  const query: RecordQuery = {
    ...(tab === 'due' ? { due: 'due', sort: 'review' } : { state: tab, sort: 'oldest', kind }),
    ...{ type: search.type, region: search.region, round: search.round, batch: search.batch },
  };
  const narrow = (change: Narrowing) =>
    void navigate({ search: (before) => ({ ...before, id: undefined, ...change }), replace: true });
  /** Many at once are only those that need no look at a change. */
  const bulk = tab === 'due' ? canEditRecords(actor) : verifies && kind === 'unchanged';
  const narrowed = [query.type, query.region, query.kind, query.round, query.batch].some(
    (value) => value !== undefined,
  );
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

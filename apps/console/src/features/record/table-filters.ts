import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  dueKinds,
  findRecordType,
  recordStateLabels,
  recordStates,
  recordTypes,
  revisionStateLabels,
  staffRecordSorts,
  type RecordTypeSpec,
} from '@market/contract/record';
import type { Request } from '../../platform/client';
import { oneOf } from '../../platform/search';
import { recall, remember } from '../../platform/storage';

export type RecordQuery = Request<'GET /staff/records'>['query'];
type Narrowing = Partial<Record<'type' | 'region' | 'state' | 'due' | 'round' | 'q' | 'sort', string | undefined>>;

/** 状态筛选：记录本身的状态，加上修改走到哪一步。 */
export const stateFilterLabels = {
  ...recordStateLabels,
  pending: revisionStateLabels.pending,
  returned: revisionStateLabels.returned,
} as const;
const states = [...recordStates, 'pending', 'returned'] as const;

/** The record type somebody works on is remembered; without one it is the first of the registry. */
function typeFrom(name: string | undefined): RecordTypeSpec {
  const spec = findRecordType(name ?? recall('record.type') ?? '') ?? recordTypes[0];
  if (!spec) throw new Error('the registry has no record types');
  return spec;
}

export function useTableFilters() {
  const search = useSearch({ from: '/desk/page/records' });
  const navigate = useNavigate({ from: '/records' });
  const spec = typeFrom(search.type);
  const query: RecordQuery = {
    type: spec.type,
    region: search.region,
    state: oneOf(states, search.state),
    due: oneOf(dueKinds, search.due),
    round: search.round,
    q: search.q,
    sort: oneOf(staffRecordSorts, search.sort),
  };
  const narrow = (change: Narrowing) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const choose = (type: string) => {
    remember('record.type', type);
    narrow({ type, q: undefined });
  };
  return { spec, query, narrow, choose };
}

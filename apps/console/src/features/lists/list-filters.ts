import { useNavigate, useSearch } from '@tanstack/react-router';
import { listKinds } from '@market/contract/lists';
import { lenses, type Lens, type ListKind } from '@market/contract/record';
import { oneOf } from '../../platform/search';

type Narrowing = Partial<Record<'list' | 'lens' | 'region' | 'partner' | 'kind' | 'q', string | undefined>>;

export interface ListFilters {
  list: ListKind;
  lens: Lens | undefined;
  /** Places, kind and words: what figures, page and file share. */
  query: { region: string | undefined; partner: string | undefined; kind: string | undefined; q: string | undefined };
  narrow: (change: Narrowing) => void;
}

/** The address holds what is looked at. */
export function useListFilters(): ListFilters {
  const { list, lens, region, partner, kind, q } = useSearch({ from: '/desk/page/lists' });
  const navigate = useNavigate({ from: '/lists' });
  return {
    list: oneOf(listKinds, list) ?? 'resource',
    lens: oneOf(lenses, lens),
    query: { region, partner, kind, q },
    narrow: (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
  };
}

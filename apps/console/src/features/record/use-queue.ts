import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../platform/client';
import type { RecordQuery } from './table-filters';

const PER_PAGE = 50;

/** The rows of the desk page by page; `total` is exact. */
export function useQueue(query: RecordQuery) {
  const pages = useInfiniteQuery({
    queryKey: ['GET /staff/records', 'queue', query],
    queryFn: ({ pageParam }) =>
      call('GET /staff/records', { query: { ...query, limit: PER_PAGE, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return { pages, rows, total: pages.data?.pages[0]?.total };
}
export type Queue = ReturnType<typeof useQueue>;

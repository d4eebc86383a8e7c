import type { RecordCard } from '@market/contract/record';
import { useReachBottom } from '@tarojs/taro';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useList, type Listed } from '@/state/use-list';
import { isNarrowed, queryOf, type RecordSearch } from '../_lib/search';

export function useRecords(search: RecordSearch): Listed<RecordCard> {
  const query = { ...queryOf(search), sort: search.sort };
  const listed = useList(
    `records:${JSON.stringify(query)}`,
    (cursor) => api('GET /records', { query: { ...query, cursor } }),
    { keep: !isNarrowed(search) },
  );
  useReachBottom(listed.more);
  usePullRefresh(listed.reload);
  return listed;
}

import type { RecordCard } from '@market/contract/record';
import { MAX_PAGE_SIZE } from '@market/contract/shared';
import { useReachBottom } from '@tarojs/taro';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useList, type Listed } from '@/state/use-list';
import { isNarrowed, queryOf, type RecordSearch } from '../_lib/search';

/** `compared` ones are put in order here, so that as many as may be are fetched at once. */
export function useRecords(search: RecordSearch, compared: boolean): Listed<RecordCard> {
  const query = { ...queryOf(search), sort: search.sort, ...(compared && { limit: MAX_PAGE_SIZE }) };
  const listed = useList(
    `records:${JSON.stringify(query)}`,
    (cursor) => api('GET /records', { query: { ...query, cursor } }),
    { keep: !isNarrowed(search) },
  );
  useReachBottom(listed.more);
  usePullRefresh(listed.reload);
  return listed;
}

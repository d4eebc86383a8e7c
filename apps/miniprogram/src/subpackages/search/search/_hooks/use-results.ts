import type { SearchHit, SearchResult } from '@market/contract/search';
import { useReachBottom } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { api } from '@/state/client';
import { useList, type Listed } from '@/state/use-list';
import { useSpoken } from '@/ui/language';
import { queryOf, type Search } from '../_lib/search';

/** What the first page says of all of them. */
export type About = Omit<SearchResult, 'items' | 'nextCursor'>;

export interface Results extends Listed<SearchHit> {
  /** Of the last answer: the counts stay on the screen while new ones are fetched. */
  about: About | undefined;
}

const nothing = { items: [], nextCursor: null };

export function useResults(search: Search): Results {
  const query = { ...queryOf(search), language: useSpoken() };
  const key = JSON.stringify(query);
  const [about, setAbout] = useState<About>();
  const asked = useRef(key);
  asked.current = key;
  const listed = useList(`search:${key}`, async (cursor) => {
    if (search.q === '') return nothing;
    const { items, nextCursor, ...rest } = await api('GET /search', { query: { ...query, cursor } });
    if (cursor === undefined && asked.current === key) setAbout(rest);
    return { items, nextCursor, total: rest.total };
  });
  useReachBottom(listed.more);
  return { ...listed, about };
}

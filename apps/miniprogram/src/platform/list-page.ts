import { useDidShow, useReachBottom } from '@tarojs/taro';
import { useRef } from 'react';
import { usePullRefresh } from './pull-refresh';

/** A page that is a list: grows at its end, starts over when pulled down or come back to. */
export function useListPage({ more, reload }: { more: () => void; reload: () => void }): void {
  usePullRefresh(reload);
  useReachBottom(more);
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) reload();
    shownBefore.current = true;
  });
}

import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Pulling the page down loads it anew; the page's config must have `enablePullDownRefresh`. */
export function usePullRefresh(reload: () => void): void {
  usePullDownRefresh(() => {
    reload();
    void Taro.stopPullDownRefresh();
  });
}

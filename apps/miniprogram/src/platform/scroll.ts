import Taro from '@tarojs/taro';

/** For what changes in place, so that it starts at its beginning. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}

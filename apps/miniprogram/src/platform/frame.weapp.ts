import Taro from '@tarojs/taro';
import type { CSSProperties } from 'react';

interface Frame {
  /** Room for the status bar and a row as high as WeChat's capsule wants it. */
  navBar: CSSProperties;
  row: CSSProperties;
  /** Keeps a title or a brand clear of the capsule, on both sides so that it stays centred. */
  title: CSSProperties;
  /** Keeps the end of the row clear of it too. */
  tail: CSSProperties;
}

let measured: Frame | undefined;

/** How the window is framed by the status bar and WeChat's capsule; it does not change while the program runs. */
export function getFrame(): Frame {
  if (measured) return measured;
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo();
  const capsule = Taro.getMenuButtonBoundingClientRect();
  const rowHeight = (capsule.top - statusBarHeight) * 2 + capsule.height;
  const inset = windowWidth - capsule.left + 8;
  measured = {
    navBar: { paddingTop: `${statusBarHeight}px` },
    row: { height: `${rowHeight}px` },
    title: { paddingLeft: `${inset}px`, paddingRight: `${inset}px` },
    tail: { marginRight: `${inset}px` },
  };
  return measured;
}

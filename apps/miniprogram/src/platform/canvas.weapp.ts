import Taro from '@tarojs/taro';

/** A mini-program's canvas node, as far as it is used here. */
export interface CanvasNode {
  width: number;
  height: number;
  getContext: (kind: '2d') => CanvasRenderingContext2D;
  requestAnimationFrame: (draw: () => void) => number;
}

export interface FoundCanvas {
  node: CanvasNode;
  /** CSS pixels. */
  width: number;
  height: number;
  dpr: number;
}

/** The 2D canvas of the page with this id, once WeChat has laid it out; undefined when the page is gone. */
export const findCanvas = (id: string): Promise<FoundCanvas | undefined> =>
  new Promise((resolve) => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true, size: true })
        .exec(([found]: (Omit<FoundCanvas, 'dpr'> | null | undefined)[]) =>
          resolve(found?.node ? { ...found, dpr: Taro.getWindowInfo().pixelRatio } : undefined),
        );
    });
  });

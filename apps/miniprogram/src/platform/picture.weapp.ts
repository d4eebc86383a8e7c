import Taro from '@tarojs/taro';

/** Paints a picture of so many pixels; its path can be shown and kept. */
export async function paintPicture(
  width: number,
  height: number,
  paint: (ctx: CanvasRenderingContext2D) => void,
): Promise<string> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  paint(canvas.getContext('2d') as unknown as CanvasRenderingContext2D);
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas });
  return tempFilePath;
}

/** WeChat's own menu saves or sends it: the album needs no permission of ours. The reader may change their mind. */
export const keepPicture = (path: string): Promise<void> =>
  // This one Taro hands on as it is: without a promise.
  new Promise((resolve) => {
    void Taro.showShareImageMenu({ path, complete: () => resolve() });
  });

/** The address of one of our pages in a browser. */
export const linkTo = (path: string): string => API_BASE + path;

/** Paints a picture of so many pixels; its address can be shown and kept. */
export async function paintPicture(
  width: number,
  height: number,
  paint: (ctx: CanvasRenderingContext2D) => void,
): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  paint(ctx);
  return canvas.toDataURL('image/png');
}

/** Saves it under this name. */
export async function keepPicture(address: string, name: string): Promise<void> {
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: name.replace(/[\\/:*?"<>|]/g, ' '),
  });
  link.click();
}

/** The address of one of our pages, for whoever has not opened it. */
export const linkTo = (path: string): string => window.location.origin + path;

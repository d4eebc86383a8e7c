import { boxOfTile, tilesIn, toScreen, type Tile, type TileBox, type Viewport } from '@market/geo';
import type { Underlay } from '../options.js';

interface Laid {
  picture: HTMLImageElement;
  box: TileBox;
}

/** Hides the hair's breadth between neighbours that rounding leaves. CSS pixels. */
const OVERLAP = 0.5;

const addressOf = (template: string, tile: Tile): string =>
  template.replace(/\{([xyz])\}/g, (_, axis: keyof Tile) => String(tile[axis]));

function place({ picture, box }: Laid, view: Viewport): void {
  const [left, top] = toScreen(view, box.west, box.north);
  const [right, bottom] = toScreen(view, box.east, box.south);
  picture.style.transform = `translate(${left}px, ${top}px)`;
  picture.style.width = `${right - left + OVERLAP}px`;
  picture.style.height = `${bottom - top + OVERLAP}px`;
}

/**
 * Lays map tiles into an element: moved with every frame, asked for when the map comes to rest. Those of the view before
 * stay until all of the new ones are there.
 * @param onFail none has come, and one was refused: the key or the way there is wrong
 */
export function tileUnderlay(into: HTMLElement, templates: readonly string[], onFail: () => void): Underlay {
  const laid = new Map<string, Laid>();
  let hasCome = false;
  let wanted = new Set<string>();

  const tidy = (): void => {
    if ([...wanted].some((address) => laid.get(address)?.picture.complete === false)) return;
    for (const [address, { picture }] of laid) {
      if (wanted.has(address)) continue;
      picture.remove();
      laid.delete(address);
    }
  };
  const lay = (address: string, tile: Tile, height: number): Laid => {
    const picture = new Image();
    picture.alt = '';
    picture.style.cssText = `position:absolute;left:0;top:0;z-index:${height}`;
    // The service takes a key from the pages it was given for, and knows them by this.
    picture.referrerPolicy = 'origin';
    picture.onload = () => {
      hasCome = true;
      tidy();
    };
    picture.onerror = () => {
      picture.style.visibility = 'hidden';
      if (hasCome) tidy();
      else onFail();
    };
    picture.src = address;
    into.append(picture);
    const one = { picture, box: boxOfTile(tile) };
    laid.set(address, one);
    return one;
  };
  return {
    follow: (view) => laid.forEach((each) => place(each, view)),
    settle(view) {
      const tiles = tilesIn(view);
      wanted = new Set();
      for (const [height, template] of templates.entries())
        for (const tile of tiles) {
          const address = addressOf(template, tile);
          wanted.add(address);
          place(laid.get(address) ?? lay(address, tile, height), view);
        }
      tidy();
    },
  };
}

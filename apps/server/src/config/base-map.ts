/** 天地图 under our own map: `vec` with its names, or `img`, satellite pictures with theirs. */
export const baseMapStyles = { vec: ['vec', 'cva'], img: ['img', 'cia'] } as const;
export type BaseMapStyle = keyof typeof baseMapStyles;

export interface BaseMap {
  /** What the content security policy lets pictures come from. */
  origin: string;
  /** Addresses of a tile, the lowest layer first, with {z}, {x} and {y} to fill in. */
  tiles: readonly string[];
  attribution: string;
}

/**
 * WMTS of 天地图 in Web Mercator (matrix set `w`, CGCS2000). The key is one for browsers: everybody sees it, and 天地图
 * takes it from the pages alone that the operator named there.
 */
export function baseMapFrom(url: string, key: string, style: BaseMapStyle): BaseMap {
  const address = (layer: string) =>
    `${url.replace(/\/$/, '')}/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default` +
    `&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`;
  return { origin: new URL(url).origin, tiles: baseMapStyles[style].map(address), attribution: '天地图' };
}

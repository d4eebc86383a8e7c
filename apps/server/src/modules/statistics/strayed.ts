import { regionAt, regionOutlines, type LngLat } from '@market/geo';

/** Borders are drawn to about 100 m; a record within some 500 m of its own region is not called astray. */
const NEAR_DEGREES = 0.005;
const ELSEWHERE = '八地之外';

/** Where a GCJ-02 point lies when that is not `regionCode`; undefined too for a region without an outline. */
export function strayedTo(
  regionCode: string,
  { lng, lat }: LngLat,
  nameOf: (code: string) => string | undefined,
): string | undefined {
  const outlines = regionOutlines();
  const own = outlines.filter(({ code }) => code === regionCode);
  const near = [-NEAR_DEGREES, 0, NEAR_DEGREES].flatMap((dx) =>
    [-NEAR_DEGREES, 0, NEAR_DEGREES].map((dy) => ({ lng: lng + dx, lat: lat + dy })),
  );
  if (own.length === 0 || near.some((point) => regionAt(own, point))) return undefined;
  const code = regionAt(outlines, { lng, lat });
  return code === undefined ? ELSEWHERE : (nameOf(code) ?? code);
}

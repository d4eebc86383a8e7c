import type { BBox, LngLat } from '@market/geo';

const MOST_LNG = 180;
const MOST_LAT = 85;
/** Points of one place lie closer together than this. Degrees, some 50 m. */
const NEAR = 0.0005;

/** As the server reads it: west,south,east,north. */
export const bboxText = ([west, south, east, north]: BBox): string =>
  [Math.max(-MOST_LNG, west), Math.max(-MOST_LAT, south), Math.min(MOST_LNG, east), Math.min(MOST_LAT, north)]
    .map((degrees) => Number(degrees.toFixed(4)))
    .join();

/** The line shows no part of the map but all of it. */
export const wholeMap = bboxText([-MOST_LNG, -MOST_LAT, MOST_LNG, MOST_LAT]);

/** What stands where a cluster stands that no zoom parts. */
export const boxAround = ({ lng, lat }: LngLat): string => bboxText([lng - NEAR, lat - NEAR, lng + NEAR, lat + NEAR]);

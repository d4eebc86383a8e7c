import { expect, it } from '@jest/globals';
import { ClusterIndex, type MapPoint } from './clusters.js';

const around = (lng: number, lat: number, count: number, regionCode: string): MapPoint[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${regionCode}-${i}`, lng: lng + i * 1e-3, lat, regionCode }));

const everywhere = [118, 30, 123, 34] as const;
const index = new ClusterIndex([...around(118.8, 32, 40, '320100'), ...around(121.4, 31.24, 2, '310107')]);

it('gathers what would overlap and leaves two alone', () => {
  const bubbles = index.bubblesIn(everywhere, 8);
  expect(bubbles.map(({ count }) => count).sort()).toEqual([1, 1, 40]);
  expect(bubbles.reduce((sum, { count }) => sum + count, 0)).toBe(42);
});

it('says to which zoom a cluster must be opened', () => {
  const cluster = index.bubblesIn(everywhere, 8).find(({ count }) => count > 1);
  const opened = index.bubblesIn(everywhere, cluster?.zoomTo ?? 0);
  expect(opened.length).toBeGreaterThan(3);
});

it('never mixes the records of two regions, even on their border', () => {
  const border = new ClusterIndex([...around(120, 31.5, 3, '320200'), ...around(120, 31.5, 5, '320400')]);
  expect(border.bubblesIn(everywhere, 7)).toMatchObject([
    { count: 3, regionCode: '320200' },
    { count: 5, regionCode: '320400' },
  ]);
});

it('answers only for the bounds that are asked for', () => {
  expect(index.bubblesIn([121, 31, 122, 32], 8)).toHaveLength(2);
});

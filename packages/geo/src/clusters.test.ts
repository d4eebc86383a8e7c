import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ClusterIndex, type MapPoint } from './clusters.js';

const everywhere = [118, 30, 123, 34] as const;
const first = [0];
const around = (lng: number, lat: number, count: number, regionCode: string, group = 0): MapPoint[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${regionCode}-${group}-${i}`,
    lng: lng + i * 1e-3,
    lat,
    regionCode,
    group,
  }));

function indexOf(...points: MapPoint[]): ClusterIndex {
  const index = new ClusterIndex();
  points.forEach((point) => index.set(point));
  return index;
}
const total = (bubbles: readonly { count: number }[]): number => bubbles.reduce((sum, { count }) => sum + count, 0);

describe('a view of the map', () => {
  const index = indexOf(...around(118.8, 32, 40, '320100'), ...around(121.4, 31.24, 2, '310107', 1));

  it('gathers what would overlap and counts only the groups asked for', () => {
    const of = (...groups: number[]) =>
      index.bubblesIn({ bounds: everywhere, zoom: 9, groups }, 40).map(({ count }) => count);
    expect(of(0)).toEqual([40]);
    expect(of(0, 1).sort()).toEqual([2, 40]);
    expect(of(2)).toEqual([]);
  });

  it('says to which zoom a cluster must be opened', () => {
    const view = { bounds: everywhere, zoom: 9, groups: first };
    const [cluster] = index.bubblesIn(view, 40);
    expect(index.bubblesIn({ ...view, zoom: cluster?.zoomTo ?? 0 }, 40).length).toBeGreaterThan(2);
  });

  it('answers only for the bounds and the region asked for', () => {
    const groups = [0, 1];
    expect(index.bubblesIn({ bounds: [121, 31, 122, 32], zoom: 9, groups }, 40)).toMatchObject([{ count: 2 }]);
    expect(index.bubblesIn({ bounds: everywhere, zoom: 9, groups, regionCode: '320100' }, 40)).toHaveLength(1);
    expect(index.idsIn({ bounds: [121, 31, 122, 32], zoom: 16, groups })).toEqual(['310107-1-0', '310107-1-1']);
  });

  it('never mixes two regions, even on their border', () => {
    const border = indexOf(...around(120, 31.5, 3, '320200'), ...around(120, 31.5, 5, '320400'));
    expect(border.bubblesIn({ bounds: everywhere, zoom: 8, groups: first }, 1)).toMatchObject([
      { count: 3, regionCode: '320200' },
      { count: 5, regionCode: '320400' },
    ]);
  });

  it('knows that no zoom parts what stands in one place', () => {
    const tower = indexOf(...around(120, 31.5, 9, '320200').map((point) => ({ ...point, lng: 120 })));
    expect(tower.bubblesIn({ bounds: everywhere, zoom: 16, groups: first }, 40)).toEqual([
      {
        id: '320200@120.00000,31.50000',
        regionCode: '320200',
        count: 9,
        lng: expect.closeTo(120),
        lat: expect.closeTo(31.5),
      },
    ]);
  });
});

describe('whatever comes and goes', () => {
  const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const points = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 60 }).map(String),
      lng: coordinate(119, 121),
      lat: coordinate(31, 32),
      regionCode: fc.constantFrom('320200', '320400'),
      group: fc.integer({ min: 0, max: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 60 },
  );
  const zooms = fc.double({ min: 8, max: 17, noNaN: true });

  it('is shown once, in the fewest bubbles wanted, as if the index had been built of what is left', () => {
    fc.assert(
      fc.property(
        points,
        points,
        fc.array(fc.integer({ min: 0, max: 60 }).map(String)),
        zooms,
        (before, after, gone, zoom) => {
          const index = indexOf(...before, ...after);
          gone.forEach((id) => index.delete(id));
          const left = [...new Map([...before, ...after].map((point) => [point.id, point])).values()].filter(
            ({ id }) => !gone.includes(id),
          );
          const view = { bounds: everywhere, zoom, groups: [0, 2] };
          const wanted = left.filter(({ group }) => group % 2 === 0);
          expect(index.size).toBe(left.length);
          expect(index.idsIn(view)).toEqual(wanted.map(({ id }) => id).sort());
          const bubbles = index.bubblesIn(view, 10);
          expect(bubbles.length).toBeLessThanOrEqual(10);
          expect(total(bubbles)).toBe(wanted.length);
          for (const { id, lng, lat } of bubbles.filter(({ count }) => count === 1)) {
            const point = wanted.find((each) => each.id === id);
            expect([lng, lat]).toEqual([expect.closeTo(point?.lng ?? 0, 6), expect.closeTo(point?.lat ?? 0, 6)]);
          }
        },
      ),
    );
  });
});

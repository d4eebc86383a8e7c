import { describe, expect, it } from '@jest/globals';
import { scoresOf, sheetIssues, type Sheet } from './scoring.js';

const criteria = [
  { id: 'a', name: '指标响应', weight: 60 },
  { id: 'b', name: '技术路线', weight: 40 },
];
const sheet = (seatId: string, bidId: string, a: number, b: number): Sheet => ({
  seatId,
  bidId,
  points: { a, b },
  comment: '可行',
});

describe('the summary of a panel', () => {
  it('puts the best mean first and says how far the experts are apart', () => {
    const scores = scoresOf(criteria, [
      sheet('s1', 'x', 30, 20),
      sheet('s2', 'x', 40, 21),
      sheet('s1', 'y', 50, 30),
      sheet('s2', 'y', 55, 36),
    ]);
    expect(scores.map(({ bidId, mean, spread }) => [bidId, mean, spread])).toEqual([
      ['y', 85.5, 11],
      ['x', 55.5, 11],
    ]);
    expect(scores[0]?.criteria).toEqual([
      { id: 'a', mean: 52.5, spread: 5 },
      { id: 'b', mean: 33, spread: 6 },
    ]);
  });

  it('of equal means puts the less disputed first', () => {
    const scores = scoresOf(criteria, [
      sheet('s1', 'x', 60, 40),
      sheet('s2', 'x', 40, 20),
      sheet('s1', 'y', 50, 30),
      sheet('s2', 'y', 50, 30),
    ]);
    expect(scores.map(({ bidId }) => bidId)).toEqual(['y', 'x']);
  });

  it('names a total 15 points from the median as an outlier, and 14 not', () => {
    const of = (third: number) =>
      scoresOf(criteria, [sheet('s1', 'x', 50, 20), sheet('s2', 'x', 50, 20), sheet('s3', 'x', third, 20)])[0]
        ?.outliers;
    expect(of(35)).toEqual(['s3']);
    expect(of(36)).toEqual([]);
  });
});

it('a sheet says which points are missing or beyond the weight, and that it wants a comment', () => {
  expect(sheetIssues(criteria, { points: { a: 61 }, comment: '' }).map(({ path }) => path)).toEqual([
    'points.a',
    'points.b',
    'comment',
  ]);
  expect(sheetIssues(criteria, { points: { a: 60, b: 0 }, comment: '可行' })).toEqual([]);
});

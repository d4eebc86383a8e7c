import { describe, expect, it } from '@jest/globals';
import { rowsByPlace } from './progress-rows';

const row = (regionCode: string, recordType: string, done: number) => ({
  ...{ regionCode, recordType, total: 10, done, waiting: 1, left: 9 - done },
});

describe('the progress of a round', () => {
  it('adds up each place, in the order given, with its types behind it', () => {
    const rows = rowsByPlace([row('320200', 'carrier', 2), row('320500', 'carrier', 1), row('320500', 'policy', 4)]);
    expect(rows.map(({ key, total, done, waiting, left }) => [key, total, done, waiting, left])).toEqual([
      ['320200', 10, 2, 1, 7],
      ['320500', 20, 5, 2, 13],
    ]);
    expect(rows[1]?.children?.map(({ recordType }) => recordType)).toEqual(['carrier', 'policy']);
  });

  it('shows the types at once where there is one place', () => {
    expect(rowsByPlace([row('320500', 'carrier', 1), row('320500', 'policy', 4)]).map(({ key }) => key)).toEqual([
      '320500-carrier',
      '320500-policy',
    ]);
  });
});

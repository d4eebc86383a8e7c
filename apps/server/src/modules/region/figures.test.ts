import { describe, expect, it } from '@jest/globals';
import { figuresOf, inRegion, openOf, type Counts } from './figures.js';

const counts: Counts = {
  records: [
    { regionCode: '320500', recordType: 'carrier', count: 3 },
    { regionCode: '320500', recordType: 'policy', count: 5 },
    { regionCode: '320100', recordType: 'institution', count: 2 },
  ],
  challenges: [
    { regionCode: '320500', state: 'published', count: 4 },
    { regionCode: '320500', state: 'judging', count: 1 },
    { regionCode: '320500', state: 'awarded', count: 2 },
    { regionCode: '320100', state: 'cancelled', count: 9 },
    { regionCode: '320100', state: 'published', count: 1 },
  ],
};

describe('the figures', () => {
  it('put a record on the list of its type, and a policy on none', () => {
    expect(figuresOf(counts).resource).toBe(5);
  });

  it('count a challenge as a need until it is awarded, and not at all when it ended otherwise', () => {
    expect(figuresOf(counts)).toMatchObject({ need: 6, cooperation: 2 });
    expect(openOf(counts)).toBe(5);
  });

  it('of one place leave the others out', () => {
    expect(figuresOf(inRegion(counts, '320100'))).toEqual({ resource: 2, need: 1, cooperation: 0 });
    expect(openOf(inRegion(counts, '320500'))).toBe(4);
  });
});

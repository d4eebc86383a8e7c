import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Asked } from '../search.port.js';
import { noBits, setBit } from './bits.js';
import { Columns } from './columns.js';
import type { Matches, Placed } from './matches.js';
import { resultsOf } from './results.js';

const ROWS = 60;
const sections = ['policy', 'platform', 'talent'];
const somewhere = fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: 40 });
const entry = fc.record({ day: fc.nat(5), over: fc.boolean(), section: fc.constantFrom(...sections) });
const word = fc.record({ title: somewhere, names: somewhere, text: somewhere });

function placed(rows: readonly number[], weight: number, place: 'title' | 'names' | 'text'): Placed {
  const bits = noBits(ROWS);
  rows.forEach((row) => setBit(bits, row));
  return { weight, inTitle: place === 'title', inText: place === 'text', rows: bits };
}

it('gives the same first few whether it looks for few or for all, with all of the words or some', () => {
  const market = fc.record({
    entries: fc.array(entry, { minLength: ROWS, maxLength: ROWS }),
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    atLeast: fc.integer({ min: 1, max: 3 }),
    limit: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(market, ({ entries, words, atLeast, limit }) => {
      const columns = new Columns();
      for (const [row, { day, over, section }] of entries.entries())
        columns.set({
          ...{ row, key: `record:${row}`, titleLength: 8, publishedAt: day, deadline: null, over, names: [] },
          facets: { group: [section] },
        });
      const matches: Matches = {
        words: words.map(({ title, names, text }) => [
          placed(title, 6, 'title'),
          placed(names, 4, 'names'),
          placed(text, 1, 'text'),
        ]),
        number: noBits(0),
      };
      const asked: Asked = {
        ...{ words: words.map((_, n) => `词${n}`), atLeast: Math.min(atLeast, words.length), filters: {} },
        ...{ sort: 'relevance', today: '2026-11-21', offset: 0, limit },
      };
      const all = resultsOf(columns, matches, { ...asked, limit: ROWS });
      expect(resultsOf(columns, matches, asked)).toEqual({ ...all, keys: all.keys.slice(0, limit) });

      const first = resultsOf(columns, matches, { ...asked, perGroup: 2 }).keys[0];
      expect(first).toBe(all.keys[0]);
    }),
  );
});

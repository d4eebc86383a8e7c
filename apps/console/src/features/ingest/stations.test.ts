import { describe, expect, it } from '@jest/globals';
import type { BatchDetail } from '@market/contract/ingest';
import { stationOf, stepOf } from './stations';

const batch = (state: BatchDetail['state'], counts: Partial<BatchDetail['counts']> = {}, missing: string[] = []) => ({
  state,
  missing,
  counts: { invalid: 0, open: 0, ...counts } as BatchDetail['counts'],
});

describe('a batch that was left', () => {
  it.each([
    ['a column is missing', batch('previewed', {}, ['title']), 'mapping'],
    ['cells are to be mended', batch('previewed', { invalid: 2, open: 3 }), 'check'],
    ['rows are to be decided', batch('previewed', { open: 1 }), 'diff'],
    ['nothing waits', batch('previewed'), 'submit'],
  ])('is taken up where %s', (_, one, step) => expect(stepOf(one, undefined)).toBe(step));

  it('follows the address', () => expect(stepOf(batch('previewed'), 'mapping')).toBe('mapping'));

  it('stands at the last station once it is handed over; its rows can still be read', () => {
    expect(stationOf('submitted', stepOf(batch('submitted'), 'mapping'))).toBe(4);
    expect(stepOf(batch('submitted'), 'check')).toBe('check');
    expect(stationOf('submitted', 'check')).toBe(4);
  });

  it('stands at the first while it is read', () => expect(stationOf('reading', 'submit')).toBe(0));
});

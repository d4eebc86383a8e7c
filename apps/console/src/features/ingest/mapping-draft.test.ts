import { describe, expect, it } from '@jest/globals';
import { toy } from '@market/contract/testing';
import {
  changedColumns,
  draftOf,
  mappingBody,
  missingTargets,
  rivalsOf,
  sameMapping,
  withFill,
  withTarget,
} from './mapping-draft';

const column = (key: string, target: string | null, sheets = [0], also: string[] = []) => ({
  key,
  target,
  sheets,
  also,
});
const columns = [column('a', 'title'), column('b', 'fields.maker'), column('c', null), column('d', 'title', [1])];
const read = { columns, fills: {}, missing: [] as string[] };
const draft = draftOf(read);

describe('a mapping being changed', () => {
  it('gives a target to one column of a sheet, and leaves other sheets alone', () => {
    const { targets } = withTarget(draft, columns, 'c', 'title');
    expect(targets).toEqual({ a: null, b: 'fields.maker', c: 'title', d: 'title' });
    expect(rivalsOf(columns, 'd')).toEqual([]);
  });

  it('may leave out as many columns as it likes', () => {
    const left = withTarget(withTarget(draft, columns, 'a', null), columns, 'b', null);
    expect(left.targets).toEqual({ a: null, b: null, c: null, d: 'title' });
  });

  it('prefers a column to one value for all rows', () => {
    const filled = withFill(withTarget(draft, columns, 'b', null), 'fields.maker', '城东');
    expect(missingTargets(toy, filled, read)).toEqual([]);
    expect(withTarget(filled, columns, 'c', 'fields.maker').fills).toEqual({});
  });

  it('names what every record needs and nothing gives, unless other cells told it', () => {
    expect(missingTargets(toy, withTarget(draft, columns, 'b', null), read)).toEqual(['fields.maker']);
    const without = { ...read, columns: columns.filter(({ key }) => key !== 'b') };
    expect(missingTargets(toy, draftOf(without), without)).toEqual([]);
    expect(missingTargets(toy, draftOf(without), { ...without, missing: ['fields.maker'] })).toEqual(['fields.maker']);
  });

  it('counts what shares the cells of a column while the column is left as it was read', () => {
    const shared = { ...read, columns: [column('a', 'title', [0], ['fields.maker']), column('b', null)] };
    expect(missingTargets(toy, draftOf(shared), shared)).toEqual([]);
    const moved = withTarget(draftOf(shared), shared.columns, 'a', 'fields.condition');
    expect(missingTargets(toy, moved, shared)).toEqual(['title', 'fields.maker']);
  });

  it('sends only the columns that a person changed', () => {
    const changed = withTarget(draft, columns, 'c', 'fields.maker');
    expect(mappingBody(changed, read).columns).toEqual([
      { key: 'b', target: null },
      { key: 'c', target: 'fields.maker' },
    ]);
    expect(changedColumns(draft, read)).toEqual([]);
  });

  it('is the same again when a change was taken back', () => {
    const back = withTarget(withTarget(draft, columns, 'c', 'title'), columns, 'a', 'title');
    expect(sameMapping(back, read)).toBe(true);
    expect(sameMapping(withFill(draft, 'fields.condition', '好的'), read)).toBe(false);
  });
});

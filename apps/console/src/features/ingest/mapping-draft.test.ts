import { describe, expect, it } from '@jest/globals';
import { toy } from '@market/contract/testing';
import { missingTargets, sameMapping, withFill, withTarget, type MappingDraft } from './mapping-draft';

const draft: MappingDraft = { targets: { a: 'title', b: 'fields.maker', c: null }, fills: {} };

describe('a mapping being changed', () => {
  it('gives a target to one column only', () => {
    expect(withTarget(draft, 'c', 'title').targets).toEqual({ a: null, b: 'fields.maker', c: 'title' });
  });

  it('may leave out as many columns as it likes', () => {
    expect(withTarget(withTarget(draft, 'a', null), 'b', null).targets).toEqual({ a: null, b: null, c: null });
  });

  it('prefers a column to one value for all rows', () => {
    const filled = withFill(withTarget(draft, 'b', null), 'fields.maker', '城东');
    expect(missingTargets(toy, filled)).toEqual([]);
    expect(withTarget(filled, 'c', 'fields.maker').fills).toEqual({});
  });

  it('names what every record needs and nothing gives', () => {
    expect(missingTargets(toy, withTarget(draft, 'b', null))).toEqual(['fields.maker']);
  });

  it('is the same again when a change was taken back', () => {
    const back = withTarget(withTarget(draft, 'c', 'title'), 'a', 'title');
    expect(sameMapping(back, draft)).toBe(true);
    expect(sameMapping(withFill(draft, 'fields.condition', '好的'), draft)).toBe(false);
  });
});

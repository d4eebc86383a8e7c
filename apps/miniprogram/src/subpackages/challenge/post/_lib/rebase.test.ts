import { expect, it } from '@jest/globals';
import { rebase } from './rebase';

it('carries over what was typed, keeps what changed meanwhile, and leaves what was fixed meanwhile', () => {
  const base = { title: '旧题', scenario: '甲', rows: [1] };
  const typed = { title: '新题', scenario: '甲', rows: [1, 2] };
  const current = { title: '旧题', scenario: '乙', rows: [1] };
  expect(rebase(base, typed, current, [])).toEqual({ title: '新题', scenario: '乙', rows: [1, 2] });
  expect(rebase(base, typed, current, ['rows'])).toEqual({ title: '新题', scenario: '乙', rows: [1] });
});

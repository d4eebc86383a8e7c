import { expect, it } from '@jest/globals';
import { merklePath, merkleRoot, rootOfPath } from './merkle.js';
import { sm3 } from './sm3.js';

const leavesOf = (count: number): string[] => Array.from({ length: count }, (_, i) => sm3(`leaf ${i}`));

it('leads from every leaf of trees of 1 to 17 leaves to the root', () => {
  for (let count = 1; count <= 17; count += 1) {
    const leaves = leavesOf(count);
    const root = merkleRoot(leaves, sm3);
    for (const [i, leaf] of leaves.entries()) expect(rootOfPath(leaf, merklePath(leaves, i, sm3), sm3)).toBe(root);
  }
});

it('changes the root with any leaf, and with their order', () => {
  const leaves = leavesOf(7);
  const root = merkleRoot(leaves, sm3);
  expect(merkleRoot(leaves.with(3, sm3('other')), sm3)).not.toBe(root);
  expect(merkleRoot([...leaves].reverse(), sm3)).not.toBe(root);
  expect(rootOfPath(sm3('other'), merklePath(leaves, 3, sm3), sm3)).not.toBe(root);
});

it('has no root without leaves', () => {
  expect(() => merkleRoot([], sm3)).toThrow('no root');
});

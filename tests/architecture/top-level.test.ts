import { expect, test } from '@jest/globals';
import { repositoryFiles } from '../support/repository.js';

const agreed = [
  'README.md',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'apps',
  'packages',
  'config',
  'tests',
];

test('the top level holds the agreed entries and dotfiles, nothing else', () => {
  const entries = new Set(repositoryFiles().map((file) => file.split('/')[0] ?? file));
  expect([...entries].filter((name) => !name.startsWith('.') && !agreed.includes(name))).toEqual([]);
});

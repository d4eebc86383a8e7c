import { expect, test } from '@jest/globals';
import { readSource, repositoryFiles } from '../support/repository.js';

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

const wanted = repositoryFiles()
  .filter((file) => /(^|\/)package\.json$/.test(file))
  .flatMap((file) => {
    const { dependencies, devDependencies } = JSON.parse(readSource(file)) as Manifest;
    return Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => ({ file, name, version }));
  })
  .filter(({ version }) => !version.startsWith('workspace:'));

test('a version that two packages share is pinned once, in the catalog', () => {
  const isShared = (name: string): boolean => wanted.filter((other) => other.name === name).length > 1;
  expect(wanted.filter(({ name, version }) => version !== 'catalog:' && isShared(name))).toEqual([]);
});

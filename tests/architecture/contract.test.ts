import { expect, test } from '@jest/globals';
import { readSource, sourceFiles } from '../support/repository.js';

const imports = sourceFiles()
  .filter((file) => file.startsWith('packages/contract/src/') && !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [
      ...readSource(file)
        .replace(/^import type .*$/gm, '')
        .matchAll(/\b(?:from|import)\s*\(?['"]([^'",\s]+)['"]/g),
    ].map((match) => ({
      file,
      from: match[1] ?? '',
    })),
  );

const mayUseZod = (file: string): boolean => /\.(schema|routes)\.ts$/.test(file);

test('the contract imports nothing but itself, and zod/mini in its schemas and routes', () => {
  const foreign = imports.filter(({ from }) => !from.startsWith('.'));
  expect(foreign.filter(({ file, from }) => !(from === 'zod/mini' && mayUseZod(file)))).toEqual([]);
});

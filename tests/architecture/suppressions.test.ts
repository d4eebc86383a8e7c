import { expect, test } from '@jest/globals';
import { findLines, sourceFiles } from '../support/repository.js';

const files = sourceFiles().filter((file) => !file.startsWith('tests/architecture/'));
const withoutReason = (pattern: RegExp) => findLines(files, pattern).filter(({ text }) => !/ -- \S/.test(text));

// The linter refuses every `any`, so one that is needed shows up here as a suppression.
test('every suppression of a rule says why after --', () => {
  expect(withoutReason(/eslint-disable|@ts-(ignore|expect-error|nocheck)|prettier-ignore/)).toEqual([]);
});

test('no test is skipped or singled out, and nothing is left for later', () => {
  expect(findLines(files, /\b(it|test|describe)\.(only|skip|todo)\b|\b(TODO|FIXME|XXX)\b/)).toEqual([]);
});

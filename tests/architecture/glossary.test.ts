import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { findLines, sourceFiles } from '../support/repository.js';

const files = sourceFiles().filter((file) => !file.startsWith('tests/architecture/'));
const products = files.filter((file) => /^(apps|packages)\//.test(file));

test('identifiers come from the glossary, never from pinyin', () => {
  // The design tokens have a colour of that name, which the kit passes on.
  const beyondTheKit = products.filter((file) => !/\/src\/(ui|theme)\//.test(file));
  expect(findLines(beyondTheKit, /\b(jie|fa|ding|ping)?bang(dan)?\b|(jie|fa)bang|[a-z]Bang(dan)?\b/i)).toEqual([]);
});

test('functions are verbs of the business', () => {
  expect(findLines(products, /\b(function|const)\s+(handle|process|manage)[A-Z]/)).toEqual([]);
});

test('no file is a manager, helper or bag of utilities', () => {
  expect(products.filter((file) => /(^|[-.])(utils?|helpers?|managers?|misc)\./.test(basename(file)))).toEqual([]);
});

test('files are named in kebab case', () => {
  const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  expect(files.filter((file) => !kebab.test(basename(file)))).toEqual([]);
});

import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { findLines, sourceFiles } from '../support/repository.js';

const files = sourceFiles().filter((file) => !file.startsWith('tests/architecture/'));
const products = files.filter((file) => /^(apps|packages)\//.test(file));

test('identifiers come from the glossary, never from pinyin', () => {
  // `bang` alone is the name of a colour among the design tokens.
  expect(findLines(products, /(?:[Jj]ie|[Ff]a|[Dd]ing|[Pp]ing)[Bb]ang|[Bb]angdan|\bbang[A-Z]|[a-z]Bang/)).toEqual([]);
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

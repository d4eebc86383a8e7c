import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { englishWords } from '@market/contract/language';
import ts from 'typescript';

const src = join(import.meta.dirname, '..');
const HAN = /[\u4e00-\u9fff]/;
/** In Chinese alone: what is stored, made for work, or says so itself. */
const CHINESE = [
  'state/message-ways.ts',
  'state/identity-gate.tsx',
  'subpackages/record/_hooks/use-contact.ts',
  'ui/page/language-switch.tsx',
];

const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

function fileOf(specifier: string, from: string): string | undefined {
  if (!/^(\.|@\/)/.test(specifier)) return undefined;
  const base = specifier.startsWith('@/') ? join(src, specifier.slice(2)) : join(dirname(from), specifier);
  return ['', '.ts', '.tsx', '.h5.ts', '.h5.tsx', '/index.ts']
    .map((end) => base + end)
    .find((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/** What a page is made of: itself and all it imports. */
function filesFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const statement of parse(file).statements)
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const imported = fileOf(statement.moduleSpecifier.text, file);
      if (imported) filesFrom(imported, found);
    }
  return found;
}

/** Every Chinese text written in a file; one broken by a value is marked, for it cannot be a key. */
function textsIn(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      if (parts.some(({ text }) => HAN.test(text))) texts.push(`broken: ${node.getText()}`);
    }
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return texts.filter((text) => HAN.test(text));
}

const pages = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(pages|subpackages)\/.*index\.tsx$/.test(path))
  .map((path) => join(src, path));
const bilingual = pages.filter((file) => /<PageShell\s+bilingual/.test(readFileSync(file, 'utf8')));

test('the public pages speak both languages', () => {
  const names = bilingual.map((file) => relative(src, dirname(file)).replace(/^(pages|subpackages)\//, ''));
  expect(names.sort()).toEqual([
    'challenge',
    'challenge/detail',
    'evidence/roots',
    'evidence/verify',
    'map',
    'market',
    'record/list',
    'record/record',
    'region/lists',
    'region/region',
    'region/window',
    'search/search',
  ]);
});

test('whatever they write in Chinese has its English', () => {
  const files = new Set(bilingual.flatMap((page) => [...filesFrom(page)]));
  const missing = [...files]
    .filter((file) => !CHINESE.includes(relative(src, file)))
    .flatMap((file) =>
      textsIn(file)
        .filter((text) => englishWords[text] === undefined)
        .map((text) => `${relative(src, file)}: ${text}`),
    );
  expect(missing).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const LENGTH = 64 * 1024;
/** What is linear takes about a millisecond and what is quadratic some seconds, on any machine. */
const MOST_MS = 300;
const anyway = ['a', '0', ' ', '\n', '-', '.', ',', '中', '("[（', 'a.', '0,', ' \n'];

/** Every pattern that is written down in what is delivered, with the file it stands in. */
function patterns(): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of ['apps', 'packages'].flatMap((folder) => readdirSync(join(root, folder)).map((n) => [folder, n])))
    for (const name of readdirSync(join(root, ...part, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || name.includes('.test.')) continue;
      const text = readFileSync(join(root, ...part, 'src', name), 'utf8');
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.set(node.text, join(...part, 'src', name));
        ts.forEachChild(node, visit);
      };
      if (text.includes('/')) visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false));
    }
  return found;
}

/** Long repetitions of what the pattern itself speaks of, each ending in what it does not. */
function attacks(source: string): string[] {
  const own = source.replace(/\\[a-zA-Z]|[\\^$()[\]{}?*+|]/g, '').slice(0, 12);
  const words = new Set([...own, ...(own.match(/[^\s\d,:=!<]{2,4}/g) ?? []), ...anyway]);
  return [...words].slice(0, 24).map((word) => `${word.repeat(LENGTH / word.length)}\u0001`);
}

it('I14: no pattern takes longer than a moment over 64 KB, whatever they say', () => {
  const all = patterns();
  expect(all.size).toBeGreaterThan(200);
  const slow: string[] = [];
  for (const [literal, file] of all) {
    const end = literal.lastIndexOf('/');
    const pattern = new RegExp(literal.slice(1, end), literal.slice(end + 1).replace(/[gy]/g, ''));
    for (const text of attacks(literal.slice(1, end))) {
      const { user } = process.cpuUsage();
      pattern.test(text);
      const ms = (process.cpuUsage().user - user) / 1_000;
      if (ms > MOST_MS) slow.push(`${file} ${literal} on ${JSON.stringify(text.slice(0, 4))}: ${Math.round(ms)} ms`);
    }
  }
  expect(slow).toEqual([]);
});

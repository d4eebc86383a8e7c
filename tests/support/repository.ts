import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repositoryRoot = join(import.meta.dirname, '../..');

/** Paths of all files under version control or about to be, relative to the root. */
export const repositoryFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(repositoryRoot, file)));

export const readSource = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');

const isData = (file: string): boolean => /\.gen\.|\.d\.ts$|demo-data\/|\/migrations\//.test(file);

/** TypeScript and scripts written by hand. */
export const sourceFiles = (): string[] =>
  repositoryFiles().filter((file) => /\.(tsx?|mjs|cjs)$/.test(file) && !isData(file));

export type Finding = { file: string; line: number; text: string };

/** Every line of the given files that the pattern matches. */
export const findLines = (files: readonly string[], pattern: RegExp): Finding[] =>
  files.flatMap((file) =>
    readSource(file)
      .split('\n')
      .map((text, index) => ({ file, line: index + 1, text: text.trim() }))
      .filter(({ text }) => pattern.test(text)),
  );

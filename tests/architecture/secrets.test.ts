import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { repositoryFiles, repositoryRoot } from '../support/repository.js';

/** What must stand in no file and no bundle. */
const secrets: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  ['a JSON web token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
  ['an AppSecret', /\b(?:app[_-]?secret|appsecret)\b["']?\s*[:=]\s*["'][0-9a-f]{32}["']/i],
  ['a cloud key', /\b(?:AKIA|LTAI|AKID)[0-9A-Za-z]{12,}\b/],
  ['a token of a registry', /\b(?:npm|ghp|gho|glpat)_[0-9A-Za-z]{30,}\b/],
  [
    'a password in an address',
    /\b(?:mariadb|mysql|redis|https?):\/\/[\w-]+:[^\s:@/'"`${}<>密]{3,}@(?!127\.0\.0\.1|localhost)[\w.-]+/,
  ],
];
const textual = new Set([
  '.ts',
  '.tsx',
  '.js',
  '.mjs',
  '.cjs',
  '.json',
  '.md',
  '.yaml',
  '.yml',
  '.html',
  '.css',
  '.wxml',
  '.sh',
  '.sql',
  '.example',
  '',
]);
const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');

function bundled(folder: string): string[] {
  const root = join(repositoryRoot, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(repositoryRoot, file)).isFile() && textual.has(extname(file)));
}

/** Resident ids with a right check digit (GB 11643). */
const residentId = /\b[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]\b/g;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const isResidentId = (id: string): boolean =>
  '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(id.charAt(i)), 0) % 11) ===
  id.charAt(17).toUpperCase();

/** 手机号. Demonstration data and tests take theirs from 138000xxxxx; what ends in seven noughts is an amount. */
const mobileNumber = /(?<![\dA-Za-z.])1[3-9]\d{9}(?!\.?[\dA-Za-z])/g;
const invented = (number: string): boolean => /^138000|0{7}$/.test(number);
/** Made up as well, in tests of before: what was once committed stays in the history. First digit left out. */
const inventedBefore = new Set(
  `3799999999 3800137731 3800138000 3810007930 3870005973 3900000001 3900000002 3900000061 3900000062 3900137700 3900137704 3900137731 3900137755
   3900137788 3900137799 3911110001 3911110002 3911110003 3912345678`
    .split(/\s+/)
    .map((digits) => `1${digits}`),
);

const foundIn = (text: string, before: ReadonlySet<string> = new Set()): string[] => [
  ...secrets.filter(([, pattern]) => pattern.test(text)).map(([name]) => name),
  ...((text.match(residentId) ?? []).some(isResidentId) ? ['a resident id'] : []),
  ...((text.match(mobileNumber) ?? []).some((number) => !invented(number) && !before.has(number))
    ? ['a mobile number that is not of the demonstration range']
    : []),
];

const findings = (files: readonly string[]): string[] =>
  files.flatMap((file) => foundIn(read(file)).map((name) => `${file}: ${name}`));

it('S4: no secret stands in a file under version control', () => {
  const files = repositoryFiles().filter((file) => textual.has(extname(file)) && file !== 'pnpm-lock.yaml');
  expect(files.length).toBeGreaterThan(1_000);
  expect(findings(files)).toEqual([]);
});

it('S4: no secret stands in what is shipped to phones and browsers', () => {
  const folders = ['apps/miniprogram/dist/weapp', 'apps/miniprogram/dist/h5', 'apps/console/dist'];
  expect(findings(folders.flatMap(bundled))).toEqual([]);
});

/** Every line that was ever added; undefined where the history did not come along. */
function everAdded(): string[] | undefined {
  if (!existsSync(join(repositoryRoot, '.git'))) return undefined;
  const patches = execFileSync(
    'git',
    ['log', '--all', '-p', '-U0', '--no-color', '--no-renames', '--', '.', ':!pnpm-lock.yaml'],
    {
      cwd: repositoryRoot,
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    },
  );
  return patches.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'));
}

it('S4: no secret stood in any file that was ever committed', () => {
  const lines = everAdded() ?? [];
  expect(foundIn(lines.join('\n'), inventedBefore)).toEqual([]);
});

it('S4: the rules find what they are for', () => {
  const key = ['-----BEGIN', 'RSA', 'PRIVATE', 'KEY-----'].join(' ');
  const secret = `appSecret: '${'0a'.repeat(16)}'`;
  const token = ['eyJhbGciOiJIUzI1', 'eyJzdWIiOiIxMjM0', 'c2lnbmF0dXJlLWhlcmUtMTIz'].join('.');
  const id = ['11010519', '491231002', 'X'].join('');
  const number = ['139', '1234', '5678'].join('');
  for (const text of [key, secret, token, id, `电话：${number}。`, `"${number}"`])
    expect(foundIn(text)).toHaveLength(1);
  for (const text of ['13800001234', '17600000000', `0${number}`, `${number}0`, `0.${number}`])
    expect(foundIn(text)).toEqual([]);
});

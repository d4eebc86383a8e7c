import { expect, it } from '@jest/globals';
import { readSource } from '../support/repository.js';

interface Advisories {
  checkedOn: string;
  banned: Record<string, string>;
  atLeast: Record<string, string>;
}
const advisories = JSON.parse(readSource('config/advisories/advisories.json')) as Advisories;
const FRESH_DAYS = 30;
const DAY_MS = 86_400_000;

const lock = readSource('pnpm-lock.yaml');
const packagesPart = lock.slice(lock.indexOf('\npackages:\n'), lock.indexOf('\nsnapshots:\n'));
/** Every package of the lock file: its name, its version, and what it is fetched by. */
const locked = [...packagesPart.matchAll(/^ {2}'?((?:@[^/@']+\/)?[^@']+)@([^:']+)'?:\n {4}resolution: \{(.*)\}/gm)].map(
  ([, name = '', version = '', resolution = '']) => ({ name, version, resolution }),
);

const parts = (version: string): number[] => version.split(/[.+-]/).slice(0, 3).map(Number);
const older = (version: string, least: string): boolean => {
  const [a, b] = [parts(version), parts(least)];
  const i = a.findIndex((part, n) => part !== b[n]);
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0);
};

it('S1: every package is told by its checksum, and none comes from a repository or an address', () => {
  expect(locked.length).toBeGreaterThan(1_000);
  expect(locked).toHaveLength(packagesPart.match(/^ {4}resolution:/gm)?.length ?? 0);
  expect(locked.filter(({ resolution }) => !/^integrity: sha512-[\w+/=]+$/.test(resolution))).toEqual([]);
});

it('S2: no package is banned or older than its last advisory', () => {
  const banned = locked.filter(({ name }) => name in advisories.banned);
  const outdated = locked.filter(({ name, version }) => older(version, advisories.atLeast[name] ?? version));
  expect([...banned, ...outdated].map(({ name, version }) => `${name} ${version}`)).toEqual([]);
  expect(older('3.19.0', '3.19.1')).toBe(true);
  expect(older('3.24.5', '3.19.1')).toBe(false);
});

it('S2: says when the advisories were last read; their age alone breaks no build', () => {
  expect(advisories.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const days = Math.floor((Date.now() - Date.parse(advisories.checkedOn)) / DAY_MS);
  if (days > FRESH_DAYS) console.warn(`config/advisories/advisories.json was last checked ${days} days ago`);
});

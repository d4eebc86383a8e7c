import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { iconNames } from './icon-names';

test('every icon has a name, a file and a class', () => {
  const files = readdirSync(join(__dirname, 'icons')).map((file) => file.replace('.svg', ''));
  const styles = readFileSync(join(__dirname, 'icon.module.scss'), 'utf8');
  const list = /\$names: \(([^)]+)\)/.exec(styles)?.[1] ?? '';
  const classes = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  expect([...iconNames].sort()).toEqual(files.sort());
  expect(classes.sort()).toEqual(files.sort());
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { attributesLeftOut } from '../../config/template-parts.cjs';

const src = join(__dirname, '..');
const parts = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

/** As our pages write it: `hover-start-time` is hoverStartTime, `bindLongTap` onLongTap (and onLongPress). */
const asProps = (attribute: string): string[] => {
  const prop = attribute.replace(/^bind/, 'on').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return prop === 'onLongTap' ? [prop, 'onLongPress'] : [prop];
};

test('no part sets an attribute that the templates of weapp go without', () => {
  const leftOut = new RegExp(`\\s(${attributesLeftOut.flatMap(asProps).join('|')})=`);
  expect(parts.filter((file) => leftOut.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
});

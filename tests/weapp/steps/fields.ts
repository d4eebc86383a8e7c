import { expect } from '@jest/globals';
import type { Weapp } from '../../support/weapp/weapp.js';

const SMALL_BYTES = 16 * 1024;

/** Types into a field, which then shows it; WeChat keeps up only while each patch to the view stays small. */
export async function type(weapp: Weapp, name: string, value: string, at = 0): Promise<void> {
  const before = weapp.setDataLog.length;
  await weapp.input(name, value, at);
  expect(Object.values(weapp.named(name, at))).toContain(value);
  expect(Math.max(...weapp.setDataLog.slice(before).map(({ bytes }) => bytes))).toBeLessThan(SMALL_BYTES);
}

/** Opens the sheet of a field and takes one of its options. */
export async function choose(weapp: Weapp, name: string, option: string): Promise<void> {
  await weapp.tapNamed(name);
  await weapp.tapText(option);
}

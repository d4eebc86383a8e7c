import { expect, test } from '@jest/globals';
import { findLines, sourceFiles } from '../support/repository.js';

const isBusiness = (file: string): boolean =>
  /^(apps\/(console|miniprogram)|packages\/\w[\w-]*|apps\/server)\/src\//.test(file) && !/\.test\.tsx?$/.test(file);

/** The clocks themselves, and what runs beside the market: migrations, health, the command line, the simulated WeChat. */
const byRealTime =
  /^apps\/(console\/src\/platform\/clock|miniprogram\/src\/platform\/clock|server\/src\/(common\/clock|database\/|http\/|cli\/|integrations\/))/;

// A rehearsal's clock is ahead: whoever asks the device or the process what day it is gets the wrong one.
test('only the clocks ask for the real time', () => {
  const files = sourceFiles().filter((file) => isBusiness(file) && !byRealTime.test(file));
  expect(files.length).toBeGreaterThan(1_000);
  expect(findLines(files, /new Date\(\)|\bDate\.now\(|\bdayjs\(\)/)).toEqual([]);
});

import { describe, expect, it } from '@jest/globals';
import { hostOf } from './portal.rules.js';

describe('where an address leads', () => {
  it.each([
    ['https://sst.suzhou.gov.cn/index?a=1', 'sst.suzhou.gov.cn'],
    ['HTTP://127.0.0.1:8080', '127.0.0.1:8080'],
    ['https://evil.example?https://sst.suzhou.gov.cn', 'evil.example'],
    ['javascript://sst.suzhou.gov.cn/%0aalert(1)', ''],
    ['//sst.suzhou.gov.cn', ''],
    [null, ''],
  ])('%s leads to “%s”', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

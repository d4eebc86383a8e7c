import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { goTo, openLink, opens } from './leave.h5';

const opened: string[] = [];
const link = (url: string | null, mode: 'copyLink' | 'miniProgram' = 'copyLink') => ({
  mode,
  url,
  appId: null,
  path: null,
});

describe('leaving the market in a browser', () => {
  beforeEach(() => {
    opened.length = 0;
    Object.assign(globalThis, { window: { open: (url: string) => void opened.push(url) } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '',
  ])('follows no “%s”', async (url) => {
    await openLink(url);
    await goTo(link(url));
    expect(opened).toEqual([]);
  });

  it('opens pages, and no mini-program', async () => {
    await goTo(link('https://sst.suzhou.gov.cn/'));
    await goTo(link(null));
    expect(opened).toEqual(['https://sst.suzhou.gov.cn/']);
    expect(opens(link('https://sst.suzhou.gov.cn/', 'miniProgram'))).toBe(false);
    expect(opens(link(null))).toBe(false);
  });
});

import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

/** Debian's Chromium, headless, talking to nobody but the page. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** How long a journey waits for what a page is to show: a busy machine is slow, never wrong. */
const PATIENCE_MS = 60_000;

async function openScreen(browser: Browser, baseURL: string, screen: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...screen,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** The screen that the mini-program is drawn for. */
export const openPhone = (browser: Browser, baseURL: string): Promise<BrowserContext> =>
  openScreen(browser, baseURL, {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });

/** The screen that the console is drawn for. */
export const openDesk = (browser: Browser, baseURL: string): Promise<BrowserContext> =>
  openScreen(browser, baseURL, { viewport: { width: 1440, height: 900 } });

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { englishWords } from '@market/contract/language';
import { violationsOn } from '../support/axe.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { shown } from './steps/phone.js';

let server: ServerProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  page = await (await openPhone(browser, server.baseUrl)).newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Said {
  lang: string;
  /** Chinese that is not marked as such. */
  unmarked: string[];
  /** Every Chinese text there is, marked or not. */
  chinese: string[];
}

/** What the page in front says in Chinese; the names of the other language are in that language. */
const saidNow = (): Promise<Said> =>
  page.evaluate(() => {
    const unmarked: string[] = [];
    const chinese: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const around = node.parentElement;
      if (!/[\u4e00-\u9fff]/.test(text) || text === '中文' || !around?.checkVisibility()) continue;
      chinese.push(text);
      if (!around.closest('[lang^="zh"]')) unmarked.push(text);
    }
    return { lang: document.documentElement.lang, unmarked, chinese };
  });

/** The page in front speaks English: what is Chinese on it is content, and marked. */
async function expectEnglish(): Promise<void> {
  await page.waitForLoadState('networkidle');
  const { lang, unmarked, chinese } = await saidNow();
  expect({ lang, unmarked }).toEqual({ lang: 'en', unmarked: [] });
  expect(chinese.filter((text) => englishWords[text] !== undefined)).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
}

test('English is chosen on the home page and kept from page to page', async () => {
  await page.goto('/pages/market/index');
  await page.getByRole('button', { name: 'EN, read in English' }).tap();
  await shown(page, 'Seven cities and Putuo').waitFor();
  await expectEnglish();
  await page.getByRole('link', { name: /^Suzhou/ }).tap();
  await shown(page, 'Three lists').waitFor();
  await expectEnglish();
  await page.goto('/subpackages/record/list/index?section=resource&type=institution&region=320500');
  await shown(page, 'Soochow University').waitFor();
  await expectEnglish();
  await shown(page, 'Soochow University').tap();
  await shown(page, 'Taken from').waitFor();
  await expectEnglish();
});

test('policies, challenges, the map, the lists and the search speak it too', async () => {
  await page.goto('/subpackages/record/list/index?section=policy');
  await shown(page, /results?$/).waitFor();
  await expectEnglish();
  await page.goto('/pages/challenge/index');
  const title = 'Compensating the thermal drift of cobot torque sensors';
  await shown(page, title).waitFor();
  await expectEnglish();
  await shown(page, title).tap();
  await shown(page, 'Scope of research').waitFor();
  await expectEnglish();
  await page.goto('/pages/map/index');
  await page.getByRole('radio', { name: 'Line' }).waitFor();
  await expectEnglish();
  await page.goto('/subpackages/region/lists/index');
  await shown(page, /in all, as of/).waitFor();
  await expectEnglish();
  await page.goto(`/subpackages/search/search/index?q=robotics`);
  await shown(page, /^Demo · .*Robotics/)
    .or(shown(page, 'Robotics'))
    .first()
    .waitFor();
  await expectEnglish();
});

test('a link may name the language, and a page for work says that it has Chinese alone', async () => {
  await page.goto('/pages/market/index?lang=zh');
  await shown(page, '七市一区').waitFor();
  expect((await saidNow()).lang).toBe('zh-CN');
  await page.goto('/pages/market/index?lang=en');
  await shown(page, 'Seven cities and Putuo').waitFor();
  await page.goto('/pages/me/index');
  await shown(page, 'This page is in Chinese only.').waitFor();
  expect((await saidNow()).lang).toBe('zh-CN');
});

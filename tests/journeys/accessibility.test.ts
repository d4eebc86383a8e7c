import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from '@market/api-client';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SUZHOU } from '../support/bureau.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { signIn } from './steps/phone.js';

/** WCAG 2.0, 2.1 and 2.2 at A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of a demonstration company, so that its own pages have something to show. */
const COMPANY_PHONE = '13800000001';
const WHOLE_ROUND_MS = 180_000;
/** High enough that the bar at the foot covers nothing that could be scrolled from under it. */
const WHOLE_PAGE = { width: 390, height: 3200 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: ServerProcess;
let browser: Browser;
let phone: BrowserContext;
let page: Page;
let paths: Record<string, string>;

/** Every page of the mini-program, with something to show where it needs it. */
async function pagePaths(api: Client): Promise<Record<string, string>> {
  const first = async (type: string): Promise<string> =>
    (await api('GET /records', { query: { type, limit: 1 } })).items[0]?.id ?? '';
  const [challenge] = (await api('GET /challenges', { query: { stage: 'accepting', limit: 1 } })).items;
  const [policy, instrument, event, loan] = await Promise.all(['policy', 'instrument', 'event', 'loan'].map(first));
  const sub = '/subpackages';
  return {
    market: '/pages/market/index',
    map: '/pages/map/index',
    challenges: '/pages/challenge/index',
    me: '/pages/me/index',
    challenge: `${sub}/challenge/detail/index?id=${challenge?.id ?? ''}`,
    post: `${sub}/challenge/post/index`,
    bid: `${sub}/challenge/bid/index?challengeId=${challenge?.id ?? ''}`,
    myChallenges: `${sub}/challenge/mine/index`,
    myBids: `${sub}/challenge/my-bids/index`,
    records: `${sub}/record/list/index?section=resource`,
    policies: `${sub}/record/list/index?section=policy`,
    policy: `${sub}/record/record/index?id=${policy ?? ''}`,
    instrument: `${sub}/record/record/index?id=${instrument ?? ''}`,
    favorites: `${sub}/record/favorites/index`,
    corrections: `${sub}/record/corrections/index`,
    booking: `${sub}/record/booking/index?id=${instrument ?? ''}`,
    signUp: `${sub}/record/sign-up/index?id=${event ?? ''}`,
    inquiry: `${sub}/record/inquiry/index?id=${loan ?? ''}`,
    search: `${sub}/search/search/index?q=${encodeURIComponent('苏州')}`,
    region: `${sub}/region/region/index?code=${SUZHOU}`,
    window: `${sub}/region/window/index?code=${SUZHOU}`,
    lists: `${sub}/region/lists/index`,
    organization: `${sub}/account/organization/index`,
    messages: `${sub}/account/messages/index`,
    requests: `${sub}/account/requests/index`,
    about: `${sub}/account/about/index`,
    feedback: `${sub}/account/feedback/index`,
    privacy: `${sub}/account/privacy/index`,
  };
}

/** Each violation in one line: rule, how many, and the first place. */
async function violations(path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.setViewportSize(WHOLE_PAGE);
  await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return found.violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
}

async function allViolations(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, path] of Object.entries(paths)) {
    const lines = await violations(path);
    if (lines.length > 0) found[name] = lines;
  }
  return found;
}

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  phone = await openPhone(browser, server.baseUrl);
  page = await phone.newPage();
  paths = await pagePaths(createClient({ base: server.baseUrl, send: fetchTransport }));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('nothing that WCAG forbids at A and AA', () => {
  test('on the page of signing in', async () => {
    expect(await violations('/subpackages/account/sign-in/index')).toEqual([]);
  });

  test(
    'on any page of a company that is signed in',
    async () => {
      await signIn(page, COMPANY_PHONE, server);
      await page.waitForURL((url) => !url.pathname.includes('sign-in'));
      expect(await allViolations()).toEqual({});
    },
    WHOLE_ROUND_MS,
  );

  test(
    'on any page in 长辈版',
    async () => {
      await page.goto('/pages/market/index');
      await page.getByRole('button', { name: '打开长辈版' }).click();
      expect(await allViolations()).toEqual({});
    },
    WHOLE_ROUND_MS,
  );
});

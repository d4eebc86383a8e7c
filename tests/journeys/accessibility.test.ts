import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from '@market/api-client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pagePaths, pageUrl, type PageName } from '../../apps/miniprogram/src/platform/pages.js';
import { violationsOn } from '../support/axe.js';
import { SUZHOU } from '../support/bureau.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { signIn } from './steps/phone.js';

/** Of a demonstration company, so that its own pages have something to show. */
const COMPANY_PHONE = '13800000001';
/** High enough that the bar at the foot covers nothing that could be scrolled from under it. */
const WHOLE_PAGE = { width: 390, height: 3200 };

let server: ServerProcess;
let browser: Browser;
let phone: BrowserContext;
let page: Page;
let urls: Record<PageName, string[]>;

/** Every page of the mini-program, some with several contents, each with something to show. */
async function pageUrls(own: Client): Promise<Record<PageName, string[]>> {
  const first = async (type: string): Promise<string> =>
    (await own('GET /records', { query: { type, limit: 1 } })).items[0]?.id ?? '';
  const [instrument, event, loan, policy, achievement] = (await Promise.all(
    ['instrument', 'event', 'loan', 'policy', 'achievement'].map(first),
  )) as [string, string, string, string, string];
  const contact = { name: '', phone: '', consent: false };
  const [open, posted, bids, agreements, bookings, feedback, correction, contests, claim] = await Promise.all([
    own('GET /challenges', { query: { stage: 'accepting', limit: 1 } }),
    own('GET /my/challenges'),
    own('GET /my/bids'),
    own('GET /my/agreements', { query: {} }),
    own('GET /my/bookings', { query: {} }),
    own('POST /feedback', {
      body: { kind: 'suggestion', regionCode: null, text: '首页的字再大些', anonymous: false, contact },
    }),
    own('POST /my/corrections', {
      body: {
        recordId: instrument,
        kind: 'other',
        field: null,
        problem: '电话没人接',
        suggestion: '',
        evidenceUrl: null,
      },
    }),
    own('GET /contests', { query: {} }),
    own('POST /my/claims', { body: { kind: 'broker' } }),
  ]);
  const id = (page: { items: { id: string }[] }): string => page.items[0]?.id ?? '';
  const [milestone] = (await own('GET /my/agreements/{id}', { params: { id: id(agreements) } })).milestones;
  return {
    market: [pageUrl('market')],
    map: [pageUrl('map')],
    challenges: [pageUrl('challenges')],
    me: [pageUrl('me')],
    challenge: [pageUrl('challenge', { id: id(open) })],
    contest: [undefined, id(contests)].map((one) => pageUrl('contest', { id: one })),
    post: [pageUrl('post')],
    bid: [pageUrl('bid', { challengeId: id(open) })],
    receipt: [pageUrl('receipt', { bidId: id(bids) })],
    myChallenges: [pageUrl('myChallenges')],
    manage: [pageUrl('manage', { id: id(posted) })],
    myBids: [pageUrl('myBids')],
    invited: [pageUrl('invited')],
    talks: [pageUrl('talks', { bidId: id(bids) })],
    consortium: [pageUrl('consortium', { id: id(bids) })],
    pledge: [pageUrl('pledge', { bidId: id(bids) })],
    withheld: [pageUrl('withheld', { bidId: id(bids) })],
    disclosures: [pageUrl('disclosures', { id: id(posted) })],
    evidenceRoots: [pageUrl('evidenceRoots')],
    verifyEvidence: [pageUrl('verifyEvidence')],
    result: [pageUrl('result', { bidId: id(bids) })],
    objection: [pageUrl('objection', { challengeId: id(open) })],
    agreements: [pageUrl('agreements')],
    agreement: [pageUrl('agreement', { id: id(agreements) })],
    agreementTerms: [pageUrl('agreementTerms', { id: id(agreements) })],
    agreementReport: [undefined, milestone?.id].map((one) =>
      pageUrl('agreementReport', { id: id(agreements), milestone: one }),
    ),
    records: ['resource', 'policy'].map((section) => pageUrl('records', { section })),
    record: [policy, instrument, achievement].map((record) => pageUrl('record', { id: record })),
    favorites: [pageUrl('favorites')],
    corrections: [pageUrl('corrections')],
    correction: [pageUrl('correction', { id: correction.id })],
    booking: [pageUrl('booking', { id: instrument })],
    signUp: [pageUrl('signUp', { id: event })],
    inquiry: [pageUrl('inquiry', { id: loan })],
    search: [pageUrl('search'), pageUrl('search', { q: '苏州' })],
    region: [pageUrl('region', { code: SUZHOU })],
    window: [pageUrl('window', { code: SUZHOU })],
    lists: [pageUrl('lists')],
    web: [pageUrl('web', { url: 'https://example.org/' })],
    street: [pageUrl('street', { at: '120.6,31.3,14', layers: 'carrier', lens: 'present' })],
    signIn: [pageUrl('signIn')],
    organization: [pageUrl('organization')],
    members: [pageUrl('members')],
    claims: [pageUrl('claims')],
    claim: [pageUrl('claim', { id: claim.id })],
    messages: [pageUrl('messages')],
    messageSettings: [pageUrl('messageSettings')],
    requests: [pageUrl('requests')],
    request: [pageUrl('request', { topic: 'booking', id: id(bookings) })],
    about: [pageUrl('about')],
    feedback: [pageUrl('feedback')],
    feedbackItem: [pageUrl('feedbackItem', { id: feedback.feedback.id })],
    privacy: [pageUrl('privacy')],
    myData: [pageUrl('myData')],
  };
}

/** Each violation in one line: rule, how many, and the first place. */
async function violations(path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.setViewportSize(WHOLE_PAGE);
  return violationsOn(page);
}

async function allViolations(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const url of Object.values(urls).flat()) {
    const lines = await violations(url);
    if (lines.length > 0) found[url] = lines;
  }
  return found;
}

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  phone = await openPhone(browser, server.baseUrl);
  page = await phone.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('nothing that WCAG forbids at A and AA', () => {
  test('on the page of signing in', async () => {
    expect(await violations('/subpackages/account/sign-in/index')).toEqual([]);
  });

  test('on any page of a company that is signed in', async () => {
    await signIn(page, COMPANY_PHONE, server);
    await page.waitForURL((url) => !url.pathname.includes('sign-in'));
    const token = await page.evaluate(
      () => (JSON.parse(localStorage.getItem('session') ?? '{}') as { data?: string }).data,
    );
    urls = await pageUrls(createClient({ base: server.baseUrl, send: fetchTransport, token: () => token }));
    expect(Object.keys(urls).sort()).toEqual(Object.keys(pagePaths).sort());
    expect(await allViolations()).toEqual({});
  });

  test('on any page in 长辈版', async () => {
    await page.goto('/pages/market/index');
    await page.getByRole('button', { name: '打开长辈版' }).click();
    expect(await allViolations()).toEqual({});
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { vettingChecks } from '@market/contract/challenge';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { consoleClient } from '../support/console-client.js';
import { launchChromium } from '../support/chromium.js';
import { challengeContent, organization } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { companyAt, type Company } from './steps/company.js';
import { openConsole } from './steps/desk.js';

/** What would run if a text were ever taken for a page; each says where it stood. */
const shots = [
  (at: string) => `<img src=x onerror=hit('${at}')>`,
  (at: string) => `"><svg onload=hit('${at}')>`,
  (at: string) => `</script><script>hit('${at}')</script>`,
  (at: string) => `javascript:hit('${at}')//`,
  (at: string) => `{{constructor.constructor("hit('${at}')")()}}`,
];
let used = 0;
/** The next of them, within `most` letters. */
function shot(at: string, most = 80): string {
  const text = shots[used++ % shots.length]?.(at) ?? '';
  return text.length <= most ? text : `<svg onload=hit(1)>`;
}

const NEW_PHONE = '13800007701';
let server: ServerProcess;
let browser: Browser;
let company: Company;
let challengeId: string;
let title: string;
const violations: string[] = [];

/** Counts what ran and what the policy of the page had to stop. */
async function watch(context: BrowserContext): Promise<void> {
  await context.exposeFunction('hit', (at: unknown) => void violations.push(`ran: ${String(at)}`));
  await context.exposeFunction('stopped', (what: string) => void violations.push(`stopped: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { stopped } = window as unknown as { stopped: (what: string) => void };
      stopped(`${event.effectiveDirective} ${event.blockedURI} on ${location.pathname}`);
    });
  });
}

async function visit(page: Page, path: string, text?: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  if (text !== undefined) await page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();
}

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  company = await companyAt(server, NEW_PHONE);
  const name = shot('organization', 80);
  const content = { ...organization('320500', 7_701, name), summary: shot('summary') };
  await company.api('POST /my/organization', { body: { content } });
  const asked = challengeContent({
    title: (title = shot('title')),
    difficulty: `${shot('difficulty')}${'铜瘤尺寸不均，剥离强度不稳。'.repeat(3)}`,
    triedRoutes: shot('tried'),
    researchScope: shot('scope'),
    deliverables: shot('deliverables'),
    scenario: shot('scenario'),
    contactName: shot('contact', 20),
    indicators: challengeContent().indicators.map((row) => ({
      ...row,
      name: shot('indicator', 40),
      testMethod: shot('method', 40),
    })),
  });
  const draft = await company.api('POST /my/challenges', { body: { content: asked } });
  challengeId = draft.id;
  await company.api('POST /my/challenges/{id}/submit', {
    params: { id: challengeId },
    body: { version: draft.version },
  });
  const text = `${shot('feedback')} ${shot('feedback-too')}`;
  const contact = { name: shot('sender', 20), phone: '', consent: false };
  await company.api('POST /feedback', {
    body: { kind: 'suggestion', regionCode: '320500', text, anonymous: false, contact },
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('I5, S5: no text of a company runs in the console, and the policy has nothing to stop there', async () => {
  const desk = await openConsole(browser, server.baseUrl, 'suzhou-maintainer', watch);
  await visit(desk, '/console/challenges', title);
  await visit(desk, `/console/challenges/${challengeId}`, title);
  for (const path of ['services', 'map', 'records', 'corrections', 'evidence']) await visit(desk, `/console/${path}`);
  await desk.context().close();
  expect(violations).toEqual([]);
});

test('I5, S5: nor on a phone, once it is public', async () => {
  const bureau = await consoleClient(server.baseUrl, 'suzhou-maintainer');
  const { version } = await bureau('GET /staff/challenges/{id}', { params: { id: challengeId } });
  await bureau('POST /staff/challenges/{id}/pass', {
    params: { id: challengeId },
    body: { version, checks: [...vettingChecks] },
  });
  const phone = await company.phone(browser);
  await watch(phone.context());
  await visit(phone, `/subpackages/challenge/detail/index?id=${challengeId}`, title);
  await visit(phone, '/pages/challenge/index', title);
  await visit(phone, `/subpackages/challenge/manage/index?id=${challengeId}`, title);
  for (const path of ['pages/me/index', 'subpackages/account/organization/index', 'pages/market/index'])
    await visit(phone, `/${path}`);
  expect(violations).toEqual([]);
});

test('what is watched for would be seen', async () => {
  const page = await openConsole(browser, server.baseUrl, 'suzhou-verifier', watch);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="hit(1)">');
  });
  await page.waitForTimeout(300);
  expect(violations).toEqual([expect.stringMatching(/^stopped: script-src-attr/)]);
});

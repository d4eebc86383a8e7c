import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openDesk } from '../../support/chromium.js';

/** A console page with the given demonstration account signed in. */
export async function openConsole(
  browser: Browser,
  baseUrl: string,
  username: string,
  prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
): Promise<Page> {
  const context = await openDesk(browser, baseUrl);
  await prepare(context);
  const page = await context.newPage();
  await page.goto('/console/');
  await page.getByLabel('账号').fill(username);
  await page.getByLabel('密码', { exact: true }).fill('Market-2026');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByTestId('user-block').waitFor();
  return page;
}

export async function openQueueCard(page: Page, title: string): Promise<void> {
  await page.goto('/console/challenges');
  await page.getByTestId('column-vetting').getByText(title).click();
  await page.getByTestId('challenge-head').waitFor();
}

export async function returnWith(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '退回修改' }).click();
  await page.getByTestId('reason').fill(reason);
  await page.getByTestId('reason-submit').click();
  await page.getByText('已退回').first().waitFor();
}

export async function passVetting(page: Page): Promise<void> {
  for (const check of ['organization', 'notFunded', 'desensitised', 'complete', 'payments'])
    await page.getByTestId(`check-${check}`).click();
  await page.getByRole('button', { name: '通过并张榜' }).click();
  await page.locator('[data-testid=challenge-head][data-state=published]').waitFor();
}

import type { Client } from '@market/api-client';
import type { Browser, Page } from 'playwright-core';
import { defaultCriteria } from '@market/contract/challenge';
import { openConsole } from './desk.js';

const criteria = defaultCriteria();

/** On 评审台: presses a button whose step is asked back, and confirms it. */
export async function confirmed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

export async function inviteExperts(desk: Page, names: readonly string[]): Promise<void> {
  await desk.getByRole('button', { name: '邀请专家' }).click();
  const dialog = desk.getByRole('dialog', { name: '邀请专家' });
  for (const name of names) {
    await dialog.getByPlaceholder('姓名、单位、方向').fill(name);
    await dialog.getByPlaceholder('姓名、单位、方向').press('Enter');
    await dialog.getByRole('button', { name: `邀请${name}` }).click();
    await dialog.getByText('已邀请', { exact: true }).waitFor();
  }
  await dialog.getByRole('button', { name: '关闭' }).click();
}

/** An expert at the console: declares that nothing stands in the way. */
export async function acceptSeat(browser: Browser, baseUrl: string, username: string, title: string): Promise<Page> {
  const page = await openConsole(browser, baseUrl, username);
  await page.goto('/console/seats');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('checkbox', { name: /以上属实/ }).check();
  await page.getByRole('button', { name: '接受邀请' }).click();
  await page.locator('[data-testid=seat-head][data-state=seated]').waitFor();
  return page;
}

/** Gives the bid in front its points, the same share of every criterion's weight, and a comment. */
export async function fillSheet(page: Page, share: number, comment: string): Promise<void> {
  for (const { name, weight } of criteria)
    await page.getByLabel(`${name}，满分 ${weight}`).fill(String(Math.floor(weight * share)));
  await page.getByLabel('评语').fill(comment);
}

const seatOn = async (expert: Client, title: string) => {
  const { items } = await expert('GET /staff/seats');
  const id = items.find(({ challengeTitle }) => challengeTitle === title)?.id ?? '';
  return expert('GET /staff/seats/{id}', { params: { id } });
};

/** The same without a screen. */
export async function acceptQuietly(expert: Client, title: string): Promise<void> {
  const { id, version } = await seatOn(expert, title);
  await expert('POST /staff/seats/{id}/accept', {
    params: { id },
    body: { version, relations: [], truthful: true },
  });
}

/** Scores every bid without a screen; `shareOf` is asked by the route the bid takes, for it bears no name. */
export async function scoreQuietly(expert: Client, title: string, shareOf: (route: string) => number): Promise<void> {
  const { id, version, bids } = await seatOn(expert, title);
  for (const { id: bidId, content } of bids) {
    const points = criteria.map((one) => [one.id, Math.floor(one.weight * shareOf(content.route))] as const);
    await expert('PUT /staff/seats/{id}/sheets/{bidId}', {
      params: { id, bidId },
      body: { points: Object.fromEntries(points), comment: '路线清楚，连续化验证不足' },
    });
  }
  await expert('POST /staff/seats/{id}/submit', { params: { id }, body: { version } });
}

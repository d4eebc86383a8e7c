import type { Page } from 'playwright-core';
import { shown } from './phone.js';

const tick = (page: Page) => page.getByRole('checkbox', { name: /^同意/ }).tap();
const name = (page: Page) => page.getByRole('textbox', { name: /姓名|联系人/ });

/** Of the slots that are still free, the n-th. */
export const chooseSlot = (page: Page, n: number): Promise<void> =>
  page
    .getByRole('checkbox', { name: /，可约$/ })
    .nth(n)
    .tap();

export async function bookAt(page: Page, purpose: string): Promise<void> {
  await page.getByRole('textbox', { name: '用途' }).fill(purpose);
  await name(page).fill('演示·钱工');
  await tick(page);
  await page.getByRole('button', { name: '提交预约' }).tap();
}

/** From the event's page; `press` is what the button of the form says. */
export async function signUpAt(page: Page, id: string, press: string): Promise<void> {
  await page.goto(`/subpackages/record/record/index?id=${id}`);
  await page.getByRole('button', { name: '报名', exact: true }).tap();
  await name(page).fill('演示·钱工');
  await page.getByRole('button', { name: press, exact: true }).last().tap();
}

export async function askAt(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: '要问什么' }).fill(question);
  await page.getByRole('button', { name: '送出' }).tap();
}

/** Waits until the message has come, and follows it. */
export async function openMessage(page: Page, title: string): Promise<void> {
  const message = shown(page, new RegExp(`^${title}$`));
  for (let tries = 0; tries < 10 && !(await message.isVisible()); tries += 1)
    await page.goto('/subpackages/account/messages/index', { waitUntil: 'networkidle' });
  await message.tap();
  await page.waitForURL(/account\/request\//);
}

export async function answerWith(desk: Page, button: RegExp, text: string): Promise<void> {
  await desk.getByRole('button', { name: button }).first().click();
  await desk.getByTestId('reason').fill(text);
  await desk.getByTestId('reason-submit').click();
}

import type { Page } from 'playwright-core';
import { shown } from './phone.js';

const LIST = '/subpackages/agreement/list/index';
/** The platform begins an agreement seconds after the award. */
const TRIES = 30;

/** From 我的合同 to one agreement, as it is now. */
export async function openAgreement(page: Page, title: string): Promise<void> {
  const card = shown(page, title);
  for (let tries = 0; tries < TRIES; tries += 1) {
    await page.goto(LIST, { waitUntil: 'networkidle' });
    if (await card.isVisible()) break;
    await page.waitForTimeout(1_000);
  }
  await card.tap();
  await page.waitForURL(/agreement\/agreement/);
  await shown(page, '合同金额').waitFor();
}

export interface Given {
  words?: string;
  /** One of each group of choices in turn. */
  radios?: readonly string[];
  /** Which one of several alike: the name of its milestone or payment. */
  about?: string;
}

/** Presses the button of a deed, fills in what its dialog asks, and confirms it. */
export async function deed(page: Page, name: string, { words, radios = [], about }: Given = {}): Promise<void> {
  await page
    .getByRole('button', { name: [name, about].filter(Boolean).join(' '), exact: true })
    .last()
    .tap();
  const dialog = page.getByRole('dialog', { name }).last();
  for (const [i, radio] of radios.entries())
    await dialog.getByRole('radiogroup').nth(i).getByRole('radio', { name: radio, exact: true }).tap();
  if (words !== undefined) await dialog.getByRole('textbox').last().fill(words);
  await dialog.getByRole('button', { name, exact: true }).tap();
  await dialog.waitFor({ state: 'hidden' });
}

/** By the button that adds one: the last 添加附件 of the page, unless told. */
export async function addFile(
  page: Page,
  name: string,
  content: string | Buffer,
  button = page.getByRole('button', { name: '添加附件' }).last(),
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.tap()]);
  await chooser.setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) });
  await shown(page, name).waitFor();
  await page.getByText('检查中').waitFor({ state: 'hidden' });
}

export async function reportMilestone(page: Page, title: string, report: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`提交.* ${title}`) })
    .last()
    .tap();
  await page.getByLabel('做了什么，结果怎样').fill(report);
  await page.getByRole('button', { name: '提交里程碑' }).last().tap();
  await shown(page, '待确认').waitFor();
}

import type { Page } from 'playwright-core';

export interface Reported {
  /** The field as the sheet names it, and what it says now. */
  field: string;
  now: string;
  should: string;
}

/** On the page of a record: says which field is wrong and what it should be, and sends that off. */
export async function reportField(page: Page, { field, now, should }: Reported): Promise<void> {
  const sheet = page.getByRole('dialog', { name: '哪里不对' });
  await page.getByRole('button', { name: '纠错' }).tap();
  await sheet.getByRole('button', { name: '哪一项，请选择' }).tap();
  await page.getByRole('radio', { name: new RegExp(`^${field}`) }).tap();
  await sheet.getByText(`现在写的是：${now}`).waitFor();
  await sheet.getByRole('textbox', { name: '正确的是' }).fill(should);
  await sheet.getByRole('button', { name: '提交纠错' }).tap();
}

/** On the console: opens the work order about a record and changes the field as it was reported. */
export async function changeAsReported(page: Page, title: string, field: string, value: string): Promise<void> {
  await page.goto('/console/corrections');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: '去修改' }).click();
  await page.getByLabel(field).fill(value);
  await page.getByRole('button', { name: '保存并提交核验' }).click();
  await page.getByText('已提交核验').first().waitFor();
}

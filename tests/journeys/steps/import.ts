import type { Page } from 'playwright-core';

export interface UploadedSheet {
  /** The label of the record type. */
  type: string;
  name: string;
  content: Buffer;
}

/** From the batches through the upload to 列映射 of what was read. */
export async function uploadSheet(page: Page, { type, name, content }: UploadedSheet): Promise<void> {
  await page.goto('/console/import');
  await page.getByRole('link', { name: '上传表格' }).first().click();
  await page.getByRole('combobox', { name: '记录类型' }).fill(type);
  await page.locator('.ant-select-item-option').getByText(type, { exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  await page.getByTestId('mapping').waitFor();
}

/** Takes a column for another field, on 列映射. */
export async function mapColumn(page: Page, column: string, field: string): Promise<void> {
  const select = page.getByRole('combobox', { name: `“${column}”导入到` });
  await select.fill(field);
  await page.locator('.ant-select-dropdown:visible').getByText(field).first().click();
}

export async function openCheck(page: Page): Promise<void> {
  await page.getByTestId('to-check').click();
  await page.getByTestId('lines').waitFor();
}

/** Mends a cell by the keyboard, on 校验; the row is known by its number in the sheet. */
export async function mendCell(page: Page, row: number, column: string, text: string): Promise<void> {
  await page.getByRole('gridcell', { name: new RegExp(`^第 ${row} 行 ${column} `) }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: `第 ${row} 行 ${column}` }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByText(`第 ${row} 行可以提交`).waitFor();
}

export async function openDiff(page: Page): Promise<void> {
  await page.getByTestId('to-diff').click();
  await page.getByTestId('tab-changed').waitFor();
}

/** Opens a row of 看差异, and answers what it would change. */
export async function differenceOf(page: Page, name: string): Promise<string> {
  await page
    .getByRole('gridcell', { name: new RegExp(name) })
    .first()
    .click();
  return page.getByTestId('line-diff').innerText();
}

/** From 看差异 through 提交 until the batch is handed over. */
export async function submitBatch(page: Page): Promise<void> {
  await page.getByTestId('to-submit').click();
  await page.getByTestId('submit-batch').click();
  await page.getByText('行已交核验').first().waitFor();
}

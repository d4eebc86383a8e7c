import type { Page } from 'playwright-core';

/** Looks at a record that waits for verification and lets it through. */
export async function acceptRecord(page: Page, title: string): Promise<void> {
  await page.goto('/console/verification');
  await page.getByTestId('verification-queue').getByText(title).first().click();
  await page.getByTestId('record-title').getByText(title).waitFor();
  await page.getByRole('button', { name: '核验通过' }).click();
  await page.getByText('已核验并公开').first().waitFor();
}

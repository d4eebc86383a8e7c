import type { Page } from 'playwright-core';
import { addFile } from './agreement.js';

/** On a claim: the file that proves `label`. */
export const prove = (page: Page, label: string, name: string, content: string | Buffer): Promise<void> =>
  addFile(page, name, content, page.getByRole('button', { name: `上传${label}` }));

/** At 认证审核: a claim from the list of those that wait. */
export async function openClaim(desk: Page, subject: string): Promise<void> {
  await desk.goto('/console/claims');
  await desk.getByRole('link', { name: subject }).click();
  await desk.locator('[data-testid=claim-head][data-state=submitted]').waitFor();
}

/** Confirms every check, then grants. */
export async function grantClaim(desk: Page): Promise<void> {
  for (const check of await desk.getByTestId(/^check-/).all()) await check.click();
  await desk.getByRole('button', { name: '通过', exact: true }).click();
  await desk.locator('[data-testid=claim-head][data-state=granted]').waitFor();
}

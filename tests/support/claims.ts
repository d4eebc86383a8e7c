import type { Answer, Client } from '@market/api-client';
import { claimForms, emptyClaim, type ClaimContent, type ClaimKind } from '@market/contract/claim';
import type { TestApp } from './app.js';
import { fileDesk, samplePdf } from './attachments.js';

export type ClaimView = Answer<'GET /my/claims/{id}'>;

/** What every kind asks, filled in. */
export const claimContent = (change: Partial<ClaimContent> = {}): ClaimContent => ({
  ...emptyClaim,
  note: '演示材料',
  name: '演示·程朗',
  organization: '演示·样例1号有限公司',
  title: '研究员',
  level: '中级',
  certificateNumber: 'JSJL-2025-0001',
  fields: ['新材料'],
  ...change,
});

/** Every proof that the kind demands, and what it says; not handed in yet. */
export async function fillClaim(market: TestApp, name: string, claim: ClaimView, change: Partial<ClaimContent> = {}) {
  const client = await market.user(name);
  const files = await fileDesk(market, name);
  for (const { part, label } of claimForms[claim.kind].proofs)
    await files.add(`${label}.pdf`, samplePdf(part), { about: 'claim', aboutId: claim.id, part });
  await market.delivered();
  const content = claimContent(change);
  return client('PUT /my/claims/{id}', { params: { id: claim.id }, body: { version: claim.version, content } });
}

/** From nothing to the bureau's desk. */
export async function submitClaim(
  market: TestApp,
  name: string,
  kind: Exclude<ClaimKind, 'phone'>,
  change: Partial<ClaimContent> = {},
): Promise<ClaimView> {
  const client = await market.user(name);
  const { id, version } = await fillClaim(market, name, await client('POST /my/claims', { body: { kind } }), change);
  return client('POST /my/claims/{id}/submit', { params: { id }, body: { version } });
}

/** Granted with every check confirmed. */
export async function grantClaim(desk: Client, { id, version, kind }: Pick<ClaimView, 'id' | 'version' | 'kind'>) {
  const checked = Object.keys(claimForms[kind].checks);
  return desk('POST /staff/claims/{id}/grant', { params: { id }, body: { version, checked } });
}

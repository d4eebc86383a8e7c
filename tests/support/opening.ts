import type { Client } from '@market/api-client';
import { decidedByBureau } from '@market/contract/challenge';

/** Both sides open, and who decides passes every bid's form: the challenge is in 对接. Answers it as the demander sees it. */
export async function openBids(demander: Client, vetter: Client, id: string) {
  const params = { id };
  await vetter('POST /staff/challenges/{id}/open', { params });
  await demander('POST /my/challenges/{id}/open', { params });
  const { items } = await demander('GET /my/challenges/{id}/bids', { params });
  const body = { decisions: items.map((bid) => ({ bidId: bid.id, reason: null })) };
  const { content } = await demander('GET /my/challenges/{id}', { params });
  if (decidedByBureau(content.kind)) await vetter('POST /staff/challenges/{id}/format-check', { params, body });
  else await demander('POST /my/challenges/{id}/format-check', { params, body });
  return demander('GET /my/challenges/{id}', { params });
}

import type { Client } from '@market/api-client';

/** The bidder signs its pledge and the demander opens the withheld part to it. */
export async function discloseTo(
  bidder: Client,
  demander: Client,
  { challengeId, bidId }: { challengeId: string; bidId: string },
): Promise<void> {
  const params = { id: bidId };
  const { digest } = await bidder('GET /my/bids/{id}/pledge', { params });
  await bidder('POST /my/bids/{id}/pledge', { params, body: { digest, signerName: '李工' } });
  const { items } = await demander('GET /my/challenges/{id}/disclosures', { params: { id: challengeId } });
  const request = items.find((item) => item.bidId === bidId);
  if (!request) throw new Error('nobody has asked');
  const body = { version: request.version };
  await demander('POST /my/disclosures/{id}/approve', { params: { id: request.id }, body });
}

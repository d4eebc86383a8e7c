import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { passDeadline, passNotice } from './deadline.js';
import type { TestApp } from './app.js';
import { openBids } from './opening.js';
import { bidContent, challengeContent, submitBid, submitChallenge } from './samples.js';

interface Parties {
  demander: Client;
  vetter: Client;
  /** Ranked in this order; the first wins. */
  bidders: readonly Client[];
}

/** An enterprise challenge from its draft to its award, every step through the API. */
export async function awardChallenge(market: TestApp, { demander, vetter, bidders }: Parties) {
  const content = challengeContent();
  const { id } = await submitChallenge(demander, content);
  const params = { id };
  const version = async () => (await demander('GET /my/challenges/{id}', { params })).version;
  const { version: waiting } = await vetter('GET /staff/challenges/{id}', { params });
  await vetter('POST /staff/challenges/{id}/pass', { params, body: { version: waiting, checks: [...vettingChecks] } });
  const bids = [];
  for (const bidder of bidders) bids.push(await submitBid(bidder, id, bidContent(content)));
  await passDeadline(market, id);
  await openBids(demander, vetter, id);
  await demander('POST /my/challenges/{id}/begin-judging', { params, body: { version: await version() } });
  await demander('POST /my/challenges/{id}/shortlist', {
    params,
    body: {
      version: await version(),
      ranked: bids.map((bid) => bid.id),
      dismissals: bids
        .slice(1)
        .map((bid) => ({ bidId: bid.id, kind: 'priceHigh' as const, text: '报价偏高，列为候补' })),
    },
  });
  await demander('POST /my/challenges/{id}/notice', { params, body: { version: await version() } });
  await passNotice(market, id);
  return { id, bids, content };
}

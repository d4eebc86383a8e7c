import type { Client } from '@market/api-client';
import type { ChallengeContent } from '@market/contract/challenge';
import type { TestApp } from './app.js';
import { passDeadline } from './deadline.js';
import { openBids } from './opening.js';
import { publishChallenge } from './publish.js';
import { bidContent, submitBid, submitChallenge } from './samples.js';

interface Parties {
  market: TestApp;
  demander: Client;
  vetter: Client;
  bidders: readonly Client[];
}

/** A challenge whose bids, one of each bidder, were opened after the deadline. */
export async function openedChallenge({ market, demander, vetter, bidders }: Parties, content: ChallengeContent) {
  const id = await publishChallenge(vetter, await submitChallenge(demander, content));
  const bids = [];
  for (const bidder of bidders) bids.push(await submitBid(bidder, id, bidContent(content)));
  await passDeadline(market, id);
  const opened = await openBids(demander, vetter, id);
  return { id, version: opened.version, bids: bids.map((bid) => bid.id) };
}

export const because = (bidIds: readonly string[]) =>
  bidIds.map((bidId) => ({ bidId, kind: 'other' as const, text: '综合比较' }));

/** A 企业榜 on notice: all bids ranked in the order of their bidders. */
export async function noticedChallenge(parties: Parties, content: ChallengeContent) {
  const { demander } = parties;
  const { id, version, bids } = await openedChallenge(parties, content);
  const params = { id };
  const judging = await demander('POST /my/challenges/{id}/begin-judging', { params, body: { version } });
  const body = { version: judging.version, ranked: bids.slice(0, 3), dismissals: because(bids.slice(1)) };
  const ranked = await demander('POST /my/challenges/{id}/shortlist', { params, body });
  await demander('POST /my/challenges/{id}/notice', { params, body: { version: ranked.version } });
  return { id, bids };
}

import type { Client } from '@market/api-client';
import { vettingChecks, type ChallengeContent } from '@market/contract/challenge';
import type { TestApp } from './app.js';
import { passDeadline } from './deadline.js';
import { openBids } from './opening.js';
import { bidContent, submitBid, submitChallenge } from './samples.js';

/** What three experts find before a 政府榜 is published. */
const sound = { level: 'sound' as const, text: '' };
const soundAppraisal = {
  dimensions: { need: sound, difficulty: sound, indicators: sound, terms: sound },
  experts: ['一', '二', '三'].map((n) => ({ name: `演示·论证${n}`, organization: '演示·论证组' })),
  conclusion: 'pass' as const,
  reason: '同意张榜',
};

interface Parties {
  market: TestApp;
  demander: Client;
  vetter: Client;
  bidders: readonly Client[];
}

/** A challenge whose bids, one of each bidder, were opened after the deadline. */
export async function openedChallenge({ market, demander, vetter, bidders }: Parties, content: ChallengeContent) {
  const { id, version } = await submitChallenge(demander, content);
  const params = { id };
  const passed = await vetter('POST /staff/challenges/{id}/pass', {
    params,
    body: { version, checks: [...vettingChecks] },
  });
  if (passed.state === 'appraisal')
    await vetter('POST /staff/challenges/{id}/appraise', {
      params,
      body: { version: passed.version, ...soundAppraisal },
    });
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

import { PLEDGE_VERSION, pledgeText } from '@market/contract/disclosure';
import { newId } from '../../common/ids.js';
import type { DisclosureViewing } from '../../modules/disclosure/disclosure-viewing.entity.js';
import type { Disclosure } from '../../modules/disclosure/disclosure.entity.js';
import { idOf } from './demo-challenges.js';
import type { DemoContext } from './demo-context.js';
import { daysAgo } from './demo-days.js';
import type { DemoDisclosure } from './demo-files.js';
import type { People } from './demo-people.js';

interface DisclosureRows {
  disclosures: Disclosure[];
  viewings: DisclosureViewing[];
}
type Around = Pick<DemoContext, 'people' | 'challenges' | 'bids' | 'crypto' | 'now'>;

/** 不公开资料的申请: one the demander opened and that was read since, one that waits for its answer. */
export function disclosureRows(written: readonly DemoDisclosure[], around: Around): DisclosureRows {
  const rows = written.map((one) => disclosureRow(one, around));
  return {
    disclosures: rows.map(({ disclosure }) => disclosure),
    viewings: rows.flatMap(({ viewings }) => viewings),
  };
}

function disclosureRow(
  { challenge: key, organization, state, signedDaysAgo, decidedDaysAgo, viewedDaysAgo }: DemoDisclosure,
  { people, challenges, bids, crypto, now }: Around,
): { disclosure: Disclosure; viewings: DisclosureViewing[] } {
  const challengeId = idOf(challenges, key);
  const challenge = challenges.find(({ row }) => row.id === challengeId);
  const bidder = people.organizationOf(organization);
  const bid = bids.find((one) => one.challengeId === challengeId && one.organizationId === bidder.id);
  if (!challenge || !bid) throw new Error(`the demonstration data have no bid of "${organization}" for "${key}"`);
  const { row } = challenge;
  const demander = people.organizationOf(challenge.written.organization);
  const signer = personOf(people, organization);
  const text = pledgeText({
    demanderName: demander.name,
    bidderName: bidder.name,
    challengeNo: row.no ?? '',
    challengeTitle: row.title,
  });
  const decided = decidedDaysAgo !== undefined;
  const disclosure: Disclosure = {
    id: newId(),
    challengeId,
    bidId: bid.id,
    state,
    version: decided ? 2 : 1,
    pledgeVersion: PLEDGE_VERSION,
    pledgeText: text,
    pledgeDigest: crypto.digest(text),
    signerName: signer.displayName,
    signedBy: signer.id,
    signedAt: daysAgo(now, signedDaysAgo, '10:05'),
    reason: null,
    decidedBy: decided ? row.createdBy : null,
    decidedByName: decided ? personOf(people, challenge.written.organization).displayName : null,
    decidedAt: decided ? daysAgo(now, decidedDaysAgo, '14:20') : null,
    viewings: viewedDaysAgo.length,
  };
  const viewings = viewedDaysAgo.map((days): DisclosureViewing => ({
    id: newId(),
    challengeId,
    disclosureId: disclosure.id,
    organizationName: bidder.name,
    accountId: signer.id,
    personName: signer.displayName,
    part: 'text',
    name: '',
    mark: 'watermark',
    at: daysAgo(now, days, '15:30'),
  }));
  return { disclosure, viewings };
}

function personOf(people: People, organization: string): People['accounts'][number] {
  const account = people.accounts.find(({ id }) => id === people.memberOf(organization));
  if (!account) throw new Error(`the demonstration data have no member of "${organization}"`);
  return account;
}

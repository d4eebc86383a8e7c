import { dismissalKinds, publicContentOf } from '@market/contract/challenge';
import type { BidContent, OwnBid, OwnBidRow, Receipt } from '@market/contract/bid';
import { isoInstant } from '../../database/engine.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import type { Organization } from '../organization/organization.entity.js';
import type { Bid } from './bid.entity.js';

interface BidParts {
  bid: Bid;
  content: BidContent;
  challenge: Challenge;
  demander: Organization;
  bidder: Organization;
  /** Files that were checked. */
  fileCount: number;
}

export const ownBid = ({ demander, ...parts }: BidParts): OwnBid => ({
  id: parts.bid.id,
  no: parts.bid.no,
  state: parts.bid.state,
  version: parts.bid.version,
  challenge: challengeOf(parts.challenge, demander),
  content: parts.content,
  receipt: receiptOf(parts),
  outcome: outcomeOf(parts.bid),
  updatedAt: isoInstant(parts.bid.updatedAt),
});

export const ownBidRow = (bid: Bid, challenge: Challenge): OwnBidRow => ({
  id: bid.id,
  no: bid.no,
  state: bid.state,
  challengeId: challenge.id,
  challengeTitle: challenge.title,
  challengeState: challenge.state,
  bidDeadline: isoInstant(challenge.bidDeadline ?? challenge.updatedAt),
  rewardFen: challenge.rewardFen,
  updatedAt: isoInstant(bid.updatedAt),
});

const challengeOf = (challenge: Challenge, demander: Organization): OwnBid['challenge'] => ({
  id: challenge.id,
  title: challenge.title,
  contentVersion: challenge.contentVersion,
  bidDeadline: isoInstant(challenge.bidDeadline ?? challenge.updatedAt),
  rewardFen: challenge.rewardFen,
  state: challenge.state,
  hold: challenge.hold,
  regionCode: challenge.regionCode,
  organizationName: demander.name,
  demo: challenge.demo,
  durationMonths: challenge.content.durationMonths,
  indicators: publicContentOf(challenge.content).indicators,
  consortiumAllowed: challenge.content.consortiumAllowed,
});

function receiptOf({ bid, content, challenge, bidder, fileCount }: Omit<BidParts, 'demander'>): Receipt | null {
  if (!bid.no || !bid.digest || !bid.submittedAt) return null;
  return {
    no: bid.no,
    challengeTitle: challenge.title,
    challengeVersion: bid.challengeVersion,
    organizationName: bidder.name,
    submittedAt: isoInstant(bid.submittedAt),
    answerCount: content.answers.length,
    milestoneCount: content.milestones.length,
    fileCount,
    opensAt: isoInstant(challenge.bidDeadline ?? bid.submittedAt),
    digest: bid.digest,
    demo: bidder.demo,
  };
}

function outcomeOf(bid: Bid): OwnBid['outcome'] {
  if (!bid.decidedAt || bid.state === 'void') return null;
  return {
    selected: bid.state === 'awarded' || bid.state === 'contracted',
    // Whoever is out holds no place any more.
    rank: bid.state === 'notSelected' ? null : bid.shortlistRank,
    kind: dismissalKinds.find((kind) => kind === bid.dismissalKind) ?? null,
    text: bid.dismissalText,
    decidedAt: isoInstant(bid.decidedAt),
  };
}

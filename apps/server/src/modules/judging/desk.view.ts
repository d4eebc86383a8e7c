import type { OpenedBid } from '@market/contract/bid';
import type { JudgingDesk } from '@market/contract/judging';
import { isoInstant } from '../../database/engine.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import type { Organization } from '../organization/organization.entity.js';

/** The texts of a 企业榜's bids are the demander's to read, not the bureau's. */
export const judgingDesk = (
  challenge: Challenge,
  organization: Organization,
  bids: readonly OpenedBid[],
  panel: JudgingDesk['panel'],
): JudgingDesk => ({
  id: challenge.id,
  no: challenge.no ?? '',
  version: challenge.version,
  kind: challenge.kind,
  title: challenge.title,
  regionCode: challenge.regionCode,
  organizationId: challenge.organizationId,
  organizationName: organization.name,
  state: challenge.state,
  hold: challenge.hold,
  demo: challenge.demo,
  criteria: challenge.content.criteria,
  notice: noticeOf(challenge, bids),
  panel,
  bids: bids.map((bid) => ({ ...bid, content: challenge.kind === 'government' ? bid.content : null })),
});

function noticeOf(challenge: Challenge, bids: readonly OpenedBid[]): JudgingDesk['notice'] {
  const { state, proposedBidId, noticeStartedAt, noticeDeadline } = challenge;
  const proposed = bids.find(({ id }) => id === proposedBidId);
  if (state !== 'awardNotice' || !proposed || !noticeStartedAt || !noticeDeadline) return null;
  return {
    bidNo: proposed.no,
    organizationName: proposed.organizationName,
    regionCode: proposed.regionCode,
    startedAt: isoInstant(noticeStartedAt),
    deadline: isoInstant(noticeDeadline),
  };
}

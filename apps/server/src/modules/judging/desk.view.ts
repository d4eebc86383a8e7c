import type { OpenedBid } from '@market/contract/bid';
import { decidedByBureau } from '@market/contract/challenge';
import type { JudgingDesk } from '@market/contract/judging';
import type { Challenge } from '../challenge/challenge.entity.js';
import { noticeOf } from '../challenge/challenge.view.js';
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
  indicators: challenge.content.indicators,
  criteria: challenge.content.criteria,
  notice: noticeOf(challenge, teamsOf(challenge, bids)),
  panel,
  bids: bids.map((bid) => ({ ...bid, content: decidedByBureau(challenge.kind) ? bid.content : null })),
});

const teamsOf = ({ teamBidIds }: Challenge, bids: readonly OpenedBid[]): OpenedBid[] =>
  (teamBidIds ?? []).flatMap((team) => bids.find(({ id }) => id === team) ?? []);

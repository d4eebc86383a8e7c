import { viewingNo, type Disclosure as View, type OwnDisclosure, type Viewing } from '@market/contract/disclosure';
import { iso, isoInstant } from '../../database/engine.js';
import type { DisclosureViewing } from './disclosure-viewing.entity.js';
import type { Disclosure } from './disclosure.entity.js';
import type { DisclosedBid } from './disclosure.repository.js';

const parties = ({ demanderId, bidderId, bidId, challengeState, hold, bidState }: DisclosedBid) => ({
  demanderId,
  bidderId,
  bidId,
  challengeState,
  hold,
  bidState,
});

export const ownDisclosure = (bid: DisclosedBid, row: Disclosure | null): OwnDisclosure => ({
  ...parties(bid),
  state: row?.state ?? null,
  signedAt: iso(row?.signedAt ?? null),
  decidedAt: iso(row?.decidedAt ?? null),
  reason: row?.reason ?? null,
});

export const disclosureView = (bid: DisclosedBid, row: Disclosure): View => ({
  ...parties(bid),
  id: row.id,
  version: row.version,
  state: row.state,
  organizationName: bid.bidderName,
  regionCode: bid.bidderRegion,
  signerName: row.signerName,
  signedAt: isoInstant(row.signedAt),
  pledgeVersion: row.pledgeVersion,
  pledgeDigest: row.pledgeDigest,
  reason: row.reason,
  decidedBy: row.decidedByName,
  decidedAt: iso(row.decidedAt),
  viewings: row.viewings,
});

export const viewingView = ({
  id,
  organizationName,
  personName,
  part,
  name,
  mark,
  at,
}: DisclosureViewing): Viewing => ({
  id,
  no: viewingNo(id),
  organizationName,
  personName,
  part,
  name,
  mark,
  at: isoInstant(at),
});

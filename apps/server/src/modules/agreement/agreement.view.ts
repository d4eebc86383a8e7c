import {
  evaluationsOpen,
  paymentDue,
  type AgreementRow,
  type AgreementView,
  type Side,
} from '@market/contract/agreement';
import { iso, isoInstant } from '../../database/engine.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import type { Organization } from '../organization/organization.entity.js';
import type { Agreement } from './agreement.entity.js';
import type { Parts } from './agreement-parts.repository.js';

export interface Around {
  challenge: Pick<Challenge, 'id' | 'title' | 'state'>;
  demander: Pick<Organization, 'name'>;
  bidder: Pick<Organization, 'name' | 'regionCode'>;
}

type Plan = Pick<Parts, 'milestones' | 'payments'>;

export const agreementRow = (
  row: Agreement,
  { challenge, demander, bidder }: Around,
  { milestones, payments }: Plan,
): AgreementRow => ({
  id: row.id,
  no: row.no,
  challengeId: row.challengeId,
  bidId: row.bidId,
  challengeTitle: challenge.title,
  challengeState: challenge.state,
  regionCode: row.regionCode,
  demanderName: demander.name,
  bidderName: bidder.name,
  bidderRegion: bidder.regionCode,
  state: row.state,
  version: row.version,
  priceFen: row.terms.priceFen,
  endsOn: row.terms.endsOn,
  place: row.place,
  milestonesDone: milestones.filter(({ state }) => state === 'accepted').length,
  milestonesOverdue: milestones.filter(({ state }) => state === 'overdue').length,
  milestoneCount: row.terms.milestones.length,
  paymentsDeclared: payments.filter(({ paidOn }) => paidOn !== null).length,
  paymentsConfirmed: payments.filter(({ confirmedAt }) => confirmedAt !== null).length,
  paymentCount: row.terms.payments.length,
  updatedAt: isoInstant(row.updatedAt),
  demo: row.demo,
});

/** `reader`: the side that looks, or 'bureau'. */
export function agreementView(
  row: Agreement,
  around: Around & { challenge: Challenge },
  parts: Parts,
  reader: Side | 'bureau',
  now: Date,
): AgreementView {
  const { milestones, payments, changes, followUps } = parts;
  const evaluations = { demander: row.demanderEvaluation, bidder: row.bidderEvaluation };
  const open = evaluationsOpen({ evaluations, evaluateBy: row.evaluateBy }, now);
  const shown = (side: Side) => (open || reader === side || reader === 'bureau' ? evaluations[side] : null);
  return {
    ...agreementRow(row, around, parts),
    demanderId: row.demanderId,
    bidderId: row.bidderId,
    terms: row.terms,
    indicators: around.challenge.content.indicators,
    signBy: isoInstant(row.signBy),
    signed: { demander: iso(row.demanderSignedAt), bidder: iso(row.bidderSignedAt) },
    digest: row.digest,
    inForceAt: iso(row.inForceAt),
    milestones: milestones.map(({ agreementId: _, submittedAt, decidedAt, ...rest }) => ({
      ...rest,
      submittedAt: iso(submittedAt),
      decidedAt: iso(decidedAt),
    })),
    payments: payments.map(({ agreementId: _, number: __, confirmedAt, ...rest }) => ({
      ...rest,
      due: row.inForceAt !== null && paymentDue(rest, milestones),
      confirmedAt: iso(confirmedAt),
    })),
    changes: changes.map(({ agreementId: _, side, proposedAt, answeredAt, ...rest }) => ({
      ...rest,
      by: side,
      proposedAt: isoInstant(proposedAt),
      answeredAt: iso(answeredAt),
    })),
    acceptance: row.acceptance,
    terminationReason: row.terminationReason,
    evaluations: { demander: shown('demander'), bidder: shown('bidder') },
    evaluateBy: iso(row.evaluateBy),
    followUps: followUps.map(({ agreementId: _, remindedAt: __, inUse, answeredAt, ...rest }) => ({
      ...rest,
      inUse: inUse === null ? null : inUse === 1,
      answeredAt: iso(answeredAt),
    })),
    cooperationId: row.cooperationId,
    achievementId: row.achievementId,
  };
}

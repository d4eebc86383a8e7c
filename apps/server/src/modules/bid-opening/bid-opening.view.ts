import { OPENING_TOGETHER_MS, type OpeningView } from '@market/contract/bid-opening';
import { iso } from '../../database/engine.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import type { BidOpening } from './bid-opening.entity.js';

export function openingView(
  { demanderAt, witnessAt, openedAt, record, digest }: BidOpening,
  { bidDeadline }: Pick<Challenge, 'bidDeadline'>,
  names: { demander: string; witness: string },
  toCheck: number,
): OpeningView {
  const begun = openedAt
    ? undefined
    : [demanderAt, witnessAt]
        .flatMap((at) => at?.getTime() ?? [])
        .sort()
        .at(-1);
  return {
    bidDeadline: iso(bidDeadline),
    demander: { organizationName: names.demander, at: iso(demanderAt) },
    witness: { organizationName: names.witness, at: iso(witnessAt) },
    waitsUntil: begun === undefined ? null : new Date(begun + OPENING_TOGETHER_MS).toISOString(),
    toCheck,
    record,
    digest,
  };
}

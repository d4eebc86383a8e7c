import { recordTypes } from '@market/contract/record';
import type { RoundProgress, RoundView } from '@market/contract/verification';
import { iso, isoInstant } from '../../database/engine.js';
import type { Tally } from './round.repository.js';
import type { VerificationRound } from './round.entity.js';

export const roundView = (round: VerificationRound, tally: Tally): RoundView => ({
  id: round.id,
  name: round.name,
  recordTypes: round.recordTypes,
  regionCodes: round.regionCodes,
  dueOn: round.dueOn,
  state: round.state,
  startedAt: isoInstant(round.startedAt),
  closedAt: iso(round.closedAt),
  openedBy: round.openedByName,
  version: round.version,
  ...tally,
});

export const sumOf = (rows: readonly Tally[]): Tally =>
  rows.reduce(
    (sum, row) => ({
      total: sum.total + row.total,
      done: sum.done + row.done,
      waiting: sum.waiting + row.waiting,
      left: sum.left + row.left,
    }),
    { total: 0, done: 0, waiting: 0, left: 0 },
  );

/** In the order of the belt line and of the registry; never by who is ahead. */
export function inLineOrder(rows: readonly RoundProgress[], codes: readonly string[]): RoundProgress[] {
  const types = recordTypes.map(({ type }) => type);
  const place = ({ regionCode, recordType }: RoundProgress) =>
    codes.indexOf(regionCode) * types.length + types.indexOf(recordType);
  return [...rows].sort((a, b) => place(a) - place(b));
}

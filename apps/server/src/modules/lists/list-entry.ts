import type { ListEntry } from '@market/contract/lists';
import { getRecordType, lensOf, type FieldValues, type ListKind } from '@market/contract/record';
import type { Position } from '../../common/paging.js';
import { isoInstant, jsonFrom } from '../../database/engine.js';
import type { ListedChallenge } from '../challenge/challenge-reads.js';
import { challengeCard } from '../challenge/challenge.view.js';
import type { CardRow } from '../record/record-rows.js';
import { recordCard } from '../record/record.view.js';

/** A line of a list with its place in the order. */
export interface Entry {
  id: string;
  /** ISO instant of publication. */
  at: string;
  view: ListEntry;
}

export const positionOf = ({ at, id }: Entry): Position => ({ value: at, id });

export function recordEntry(row: CardRow, now: Date): Entry {
  const spec = getRecordType(row.recordType);
  const fields = jsonFrom<FieldValues>(row.fields);
  const partner = spec.partner === undefined ? undefined : fields[spec.partner];
  const view: ListEntry = {
    lens: lensOf(spec, fields, now),
    partnerPlace: typeof partner === 'string' ? partner : null,
    record: recordCard(row),
    challenge: null,
  };
  return { id: row.id, at: isoInstant(row.publishedAt ?? ''), view };
}

/** What the winner's place is called comes from the caller. */
export function challengeEntry(
  { winnerRegion, ...row }: ListedChallenge,
  list: ListKind,
  nameOf: (regionCode: string) => string,
): Entry {
  const view: ListEntry = {
    lens: 'present',
    partnerPlace:
      list === 'cooperation' && winnerRegion !== row.regionCode && winnerRegion ? nameOf(winnerRegion) : null,
    record: null,
    challenge: challengeCard(row),
  };
  return { id: row.id, at: isoInstant(row.publishedAt), view };
}

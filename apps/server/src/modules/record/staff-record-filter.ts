import { dueSoonDays, recordTypes, type DueKind } from '@market/contract/record';
import { DAY_MS } from '@market/contract/shared';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { In } from '../../common/operation.decorator.js';
import type { RegionScope } from '../../common/scope.js';
import { withinScope } from '../../common/within-scope.js';
import { likePattern } from '../../database/engine.js';
import { VerificationRoundItem } from '../verification/round-item.entity.js';
import { VerificationRound } from '../verification/round.entity.js';
import { RecordVersion } from './record-version.entity.js';
import type { MarketRecord } from './record.entity.js';

const BROUGHT = 'brought.recordId = r.id AND brought.number = r.revisionNumber AND brought.batchId = :batch';

type Query = Omit<In<'GET /staff/records'>['query'], 'limit' | 'cursor' | 'sort'>;
type Records = SelectQueryBuilder<MarketRecord>;

/** Narrows records (alias `r`) to the caller's places and what was asked. */
export function askedOf(query: Records, scope: RegionScope, asked: Query, now: Date): Records {
  const { type, region, state, due, kind, round, batch, q } = asked;
  if (type) query.andWhere('r.recordType = :type', { type });
  withinScope(query, scope);
  // What an unfinished import has written is not there yet.
  query.andWhere("(r.revisionState IS NULL OR r.revisionState <> 'importing' OR r.publishedNumber > 0)");
  if (region) query.andWhere('r.regionCode = :region', { region });
  if (state === 'pending' || state === 'returned') query.andWhere('r.revisionState = :state', { state });
  else if (state) query.andWhere('r.state = :state', { state });
  // Within a round everything that is left is due, whatever its own date says.
  if (due && round && due !== 'overdue') whereAtDesk(query);
  else if (due) whereDue(query, due, now, type);
  if (kind) query.andWhere('r.revisionKind = :kind', { kind });
  if (round) whereLeftOf(query, round);
  if (batch) query.innerJoin(RecordVersion, 'brought', BROUGHT, { batch });
  if (q) query.andWhere("(r.title LIKE :q ESCAPE '!' OR r.sourceName LIKE :q ESCAPE '!')", { q: likePattern(q) });
  return query;
}

/** Published, past or near its next review by the period of its type, and not already with a verifier. */
export function whereDue(query: Records, due: DueKind, now: Date, type?: string): void {
  whereAtDesk(query);
  if (due === 'overdue') return void query.andWhere('r.nextReviewAt <= :now', { now });
  const types = recordTypes.filter((spec) => type === undefined || spec.type === type);
  const days = [...new Set(types.map(dueSoonDays))];
  query.andWhere(
    new Brackets((w) => {
      for (const day of days)
        w.orWhere(`(r.recordType IN (:...types${day}) AND r.nextReviewAt <= :soon${day})`, {
          [`types${day}`]: types.filter((spec) => dueSoonDays(spec) === day).map((spec) => spec.type),
          [`soon${day}`]: new Date(now.getTime() + day * DAY_MS),
        });
    }),
  );
  query.andWhere('r.nextReviewAt <= :latest', { latest: new Date(now.getTime() + Math.max(0, ...days) * DAY_MS) });
}

/** Published, and the bureau's to move: no change of it waits for a verifier or for the end of an import. */
function whereAtDesk(query: Records): void {
  query.andWhere("r.state = 'published' AND (r.revisionState IS NULL OR r.revisionState NOT IN (:...withOthers))", {
    withOthers: ['pending', 'importing'],
  });
}

/** The records of a round nobody has verified since it began. One taken down is done with. */
function whereLeftOf(query: Records, round: string): void {
  query
    .innerJoin(VerificationRoundItem, 'item', 'item.recordId = r.id AND item.roundId = :round', { round })
    .innerJoin(VerificationRound, 'round', 'round.id = item.roundId')
    .andWhere("r.state <> 'withdrawn' AND (r.verifiedAt IS NULL OR r.verifiedAt < round.startedAt)");
}

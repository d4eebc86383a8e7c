import type { InternalRequestView } from '@market/contract/internal-request';
import { iso } from '../../database/engine.js';
import type { InternalRequest } from './internal-request.entity.js';

/** A record that is no longer published has no title to show. */
export const internalRequestView = (row: InternalRequest, titles: ReadonlyMap<string, string>): InternalRequestView => {
  const title = titles.get(row.recordId ?? '');
  return {
    id: row.id,
    kind: row.kind,
    fromRegion: row.fromRegion,
    toRegion: row.toRegion,
    record: row.recordId && title !== undefined ? { id: row.recordId, title } : null,
    title: row.title,
    body: row.body,
    state: row.state,
    version: row.version,
    dueAt: row.dueAt.toISOString(),
    askedByName: row.askedByName,
    askedAt: row.askedAt.toISOString(),
    answer: row.answer,
    answeredByName: row.answeredByName,
    answeredAt: iso(row.answeredAt),
    closedAt: iso(row.closedAt),
    demo: row.demo,
  };
};

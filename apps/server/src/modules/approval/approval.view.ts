import type { Approval, ApprovalState } from '@market/contract/approval';
import { iso } from '../../database/engine.js';
import type { ApprovalRow } from './approval.entity.js';

export const stateOf = ({ state, expiresAt }: ApprovalRow, now: Date): ApprovalState =>
  state === 'pending' && expiresAt <= now ? 'expired' : state;

export const approvalView = (row: ApprovalRow, now: Date): Approval => ({
  id: row.id,
  kind: row.kind,
  state: stateOf(row, now),
  version: row.version,
  facts: row.facts,
  reason: row.reason,
  regionCode: row.regionCode,
  subjectId: row.subjectId,
  askedBy: row.askedBy,
  askedByName: row.askedByName,
  askedAt: row.askedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  decidedByName: row.decidedByName,
  decidedAt: iso(row.decidedAt),
  note: row.note,
  usedAt: iso(row.usedAt),
});

import type { ObjectionRow, OwnObjection, StaffObjection, StaffObjectionRow } from '@market/contract/objection';
import { iso, isoInstant } from '../../database/engine.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import type { Objection } from './objection.entity.js';

export const objectionRow = (row: Objection): ObjectionRow => ({
  id: row.id,
  challengeId: row.challengeId,
  challengeTitle: row.challengeTitle,
  kind: row.kind,
  state: row.state,
  dueAt: isoInstant(row.dueAt),
  createdAt: isoInstant(row.createdAt),
});

export const staffObjectionRow = (row: Objection): StaffObjectionRow => ({
  ...objectionRow(row),
  regionCode: row.regionCode,
  organizationName: row.organizationName,
});

export const ownObjection = (row: Objection): OwnObjection => ({
  ...objectionRow(row),
  version: row.version,
  proposedName: row.proposedName,
  facts: row.facts,
  evidence: row.evidence,
  contactName: row.contactName,
  answer: row.answer,
  answeredAt: iso(row.answeredAt),
});

export const staffObjection = (row: Objection, challenge: Challenge): StaffObjection => ({
  ...ownObjection(row),
  regionCode: row.regionCode,
  organizationName: row.organizationName,
  creditCode: row.creditCode,
  challengeState: challenge.state,
  demo: challenge.demo,
});

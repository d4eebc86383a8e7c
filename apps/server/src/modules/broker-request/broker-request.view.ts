import type { BrokerRequestRow, StaffBrokerRequest } from '@market/contract/broker-request';
import { clarityOf, type ChallengeContent } from '@market/contract/challenge';
import { iso, isoInstant } from '../../database/engine.js';
import type { BrokerRequest } from './broker-request.entity.js';

export const brokerRequestRow = (row: BrokerRequest): BrokerRequestRow => ({
  id: row.id,
  challengeId: row.challengeId,
  challengeTitle: row.challengeTitle,
  organizationName: row.organizationName,
  regionCode: row.regionCode,
  state: row.state,
  version: row.version,
  question: row.question,
  askedAt: isoInstant(row.askedAt),
  dueAt: isoInstant(row.dueAt),
  answer: row.answer,
  answeredByName: row.answeredByName,
  answeredAt: iso(row.answeredAt),
});

/** What was agreed to be shown: everything but whom to call, which `content` as it is stored does not say. */
export const staffBrokerRequest = (row: BrokerRequest, content: ChallengeContent | null): StaffBrokerRequest => ({
  ...brokerRequestRow(row),
  draft: content && { content, clarity: clarityOf(content).score },
});

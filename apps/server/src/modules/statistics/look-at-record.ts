import { createHash } from 'node:crypto';
import { freshnessOf, getRecordType, identityKeysOf, recordTypes, type FieldValues } from '@market/contract/record';
import { completenessOf, findingsOf, type LookedAtRecord } from '@market/contract/statistics';
import { DAY_MS, beijingInstant, isoDay } from '@market/contract/shared';
import type { HealthCheck } from './health-check.entity.js';
import type { HealthIdentity } from './health-identity.entity.js';

/** Raised when a rule changes that no description shows; every record is then looked at again. */
const RULES = 1;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names the descriptions and rules of this build. */
export const ruleset = digest(JSON.stringify([RULES, recordTypes])).slice(0, 16);

/** A published record with what the rules need. */
export interface PublishedRecord {
  id: string;
  recordType: string;
  regionCode: string;
  version: number;
  title: string;
  fields: FieldValues;
  sourceDate: string | null;
  location: { lng: number; lat: number } | null;
  verifiedAt: string | null;
  nextReviewAt: string | null;
}

interface Around {
  now: Date;
  strayedTo: string | undefined;
  registeredName: string | undefined;
}

/** What the rules say of one record, and under which identities it is known. */
export function lookAt(record: PublishedRecord, around: Around): { check: HealthCheck; identities: HealthIdentity[] } {
  const { id: recordId, regionCode, recordType } = record;
  const spec = getRecordType(recordType);
  const looked: LookedAtRecord = { ...record, hasLocation: record.location !== null };
  const { expected, gaps } = completenessOf(spec, looked);
  const findings = findingsOf(spec, looked, around);
  const found = (dimension: string): boolean => findings.some((finding) => finding.dimension === dimension);
  const keys = new Set(identityKeysOf(spec)(record).map((key) => digest(key).slice(0, 32)));
  return {
    check: {
      recordId,
      regionCode,
      recordType,
      version: record.version,
      ruleset,
      dueAt: dueAgain(record.nextReviewAt, around.now),
      expected,
      filled: expected - gaps.length,
      valid: !found('validity'),
      consistent: !found('consistency'),
      freshness: freshnessOf(record.verifiedAt, record.nextReviewAt, around.now),
      findings,
    },
    identities: [...keys].map((identity) => ({ recordId, identity, regionCode, recordType })),
  };
}

/** Days decide the rules and the freshness: until the next midnight in Beijing, or the hour the review falls due. */
function dueAgain(nextReviewAt: string | null, now: Date): Date {
  const midnight = new Date(beijingInstant(isoDay(new Date(now.getTime() + DAY_MS)), '00:00'));
  const review = nextReviewAt === null ? midnight : new Date(nextReviewAt);
  return review > now && review < midnight ? review : midnight;
}

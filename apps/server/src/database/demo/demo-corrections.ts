import { isUnanswered } from '@market/contract/correction';
import type { WorkDays } from '../../modules/calendar/work-days.js';
import type { CorrectionStepRow } from '../../modules/correction/correction-step.entity.js';
import { correctionStepRow } from '../../modules/correction/correction-step.js';
import type { Correction } from '../../modules/correction/correction.entity.js';
import { newCorrection } from '../../modules/correction/new-correction.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import { daysAgo } from './demo-days.js';
import type { DemoCorrection } from './demo-files.js';
import type { People } from './demo-people.js';

interface Surroundings {
  people: People;
  records: readonly MarketRecord[];
  workDays: WorkDays;
  now: Date;
}

const ANSWER_WITHIN_DAYS = 5;

/** Fictional reports about fictional records: some open, one overdue, some answered. */
export const correctionRows = (written: readonly DemoCorrection[], around: Surroundings): Correction[] =>
  written.map((one) => correctionOf(one, around));

function correctionOf(written: DemoCorrection, { people, records, workDays, now }: Surroundings): Correction {
  const { organization, kind, field = null, problem, suggestion, state } = written;
  const reportedAt = daysAgo(now, written.reportedDaysAgo, '10:20');
  const record = recordOf(records, written);
  const accountId = people.memberOf(organization);
  const correction = newCorrection({
    claim: { recordId: record.id, kind, field, problem, suggestion, evidenceUrl: null },
    record,
    reporter: { accountId, displayName: people.accounts.find(({ id }) => id === accountId)?.displayName ?? '' },
    organizationName: people.organizationOf(organization).name,
    due: workDays.deadline(reportedAt, ANSWER_WITHIN_DAYS),
    now: reportedAt,
  });
  if (isUnanswered(state)) return correction;
  const answeredAt = daysAgo(now, written.answeredDaysAgo ?? 0, '15:40');
  return Object.assign(correction, { state, openKey: null, answer: written.answer ?? null, answeredAt, version: 2 });
}

function recordOf(records: readonly MarketRecord[], { regionCode, record: title }: DemoCorrection): MarketRecord {
  const found = records.find(
    (row) => row.title === title && row.regionCode === regionCode && row.state === 'published',
  );
  if (!found) throw new Error(`no published record "${title}" in ${regionCode}`);
  return found;
}

/** Reported, and answered by the bureau's maintainer. */
export const correctionStepRows = (corrections: readonly Correction[], people: People): CorrectionStepRow[] =>
  corrections.flatMap((correction) => {
    const { createdAt, answeredAt, answer, regionCode, reporterName, state } = correction;
    const reported = correctionStepRow({ now: createdAt }, correction, { name: 'report', byName: reporterName });
    if (!answeredAt) return [reported];
    const name = state === 'answered' ? 'answer' : 'reject';
    const step = { name, byName: people.bureauOf(regionCode).maintainer.displayName, note: answer ?? '' } as const;
    return [reported, correctionStepRow({ now: answeredAt }, correction, step)];
  });

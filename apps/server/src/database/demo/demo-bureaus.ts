import type { InternalRequestKind, InternalRequestState } from '@market/contract/internal-request';
import { newId } from '../../common/ids.js';
import { Bureau } from '../../modules/bureau/bureau.entity.js';
import { WorkDays } from '../../modules/calendar/work-days.js';
import { InternalRequest } from '../../modules/internal-request/internal-request.entity.js';
import type { DemoContext } from './demo-context.js';
import { daysAgo } from './demo-days.js';
import { readDemoRequests } from './demo-files.js';

export interface DemoRequest {
  kind: InternalRequestKind;
  from: string;
  to: string;
  /** A published record of this type at the bureau that is asked. */
  recordType: string | null;
  title: string;
  body: string;
  askedDaysAgo: number;
  workingDays: number;
  state: InternalRequestState;
  answer?: string;
  answeredDaysAgo?: number;
}

const WRITTEN_DAYS_AGO = 40;

/** Names and sources are the configuration's; the person on duty is fictional. Addresses and phones stay empty. */
export const bureauRows = ({ regions, people, now }: DemoContext): Bureau[] =>
  regions.all.map(({ code, bureau }) => {
    const { maintainer, verifier } = people.bureauOf(code);
    return Object.assign(new Bureau(), {
      regionCode: code,
      name: bureau.name,
      office: '',
      address: '',
      phone: '',
      sourceName: '',
      sourceUrl: null,
      dutyAccountId: verifier.id,
      dutyHours: '工作日 9:00—17:00（演示）',
      version: 1,
      updatedByName: maintainer.displayName,
      updatedAt: daysAgo(now, WRITTEN_DAYS_AGO, '10:00'),
    });
  });

export const requestRows = (context: DemoContext): InternalRequest[] =>
  readDemoRequests().map((written) => requestOf(written, context));

function requestOf(written: DemoRequest, { app, people, records, now }: DemoContext): InternalRequest {
  const { kind, from, to, title, body, state, recordType } = written;
  const askedAt = daysAgo(now, written.askedDaysAgo, '09:30');
  const answeredAt = written.answer === undefined ? null : daysAgo(now, written.answeredDaysAgo ?? 0, '16:10');
  const record = records.records.find(
    (row) => row.recordType === recordType && row.regionCode === to && row.state === 'published',
  );
  return Object.assign(new InternalRequest(), {
    id: newId(),
    kind,
    fromRegion: from,
    toRegion: to,
    recordId: record?.id ?? null,
    title,
    body,
    state,
    version: answeredAt ? 2 : 1,
    dueAt: app.get(WorkDays).deadline(askedAt, written.workingDays).deadline,
    askedByName: people.bureauOf(from).maintainer.displayName,
    askedAt,
    answer: written.answer ?? null,
    answeredByName: answeredAt ? people.bureauOf(to).maintainer.displayName : null,
    answeredAt,
    closedAt: state === 'closed' ? daysAgo(now, (written.answeredDaysAgo ?? 0) - 1, '10:00') : null,
    demo: true,
  });
}

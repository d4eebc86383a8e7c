import type { ReportCorrection } from '@market/contract/correction';
import { isoDay, maskName, type Actor } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import type { MarketRecord } from '../record/record.entity.js';
import { textAt } from './corrected-record.js';
import { Correction } from './correction.entity.js';

interface Beginning {
  claim: ReportCorrection;
  /** As it is published. */
  record: MarketRecord;
  reporter: Pick<Actor, 'accountId' | 'displayName'>;
  organizationName: string | null;
  due: { deadline: Date; calendarKnown: boolean };
  now: Date;
}

/** One person's claim about one place of one record; unique while it is unanswered. */
export const openKeyOf = (accountId: string, { recordId, kind, field }: ReportCorrection | Correction): string =>
  [accountId, recordId, kind, field ?? ''].join(':');

/** 20261121-7K3QF: a number that can be read out on the phone. */
const numberOf = (id: string, now: Date): string => `${isoDay(now).replaceAll('-', '')}-${id.slice(-5)}`;

export function newCorrection({ claim, record, reporter, organizationName, due, now }: Beginning): Correction {
  const id = newId();
  const place = { recordType: record.recordType, field: claim.field };
  return Object.assign(new Correction(), claim, due, {
    id,
    number: numberOf(id, now),
    openKey: openKeyOf(reporter.accountId, claim),
    recordType: record.recordType,
    recordTitle: record.title,
    shownNumber: record.publishedNumber,
    shownText: textAt(place, record),
    regionCode: record.regionCode,
    accountId: reporter.accountId,
    reporterName: maskName(reporter.displayName),
    organizationName,
    state: 'open',
    version: 1,
    transfers: 0,
    overdueToldAt: null,
    answer: null,
    answeredAt: null,
    answeredNumber: null,
    reopenedAt: null,
    demo: record.demo,
    createdAt: now,
  } as const);
}

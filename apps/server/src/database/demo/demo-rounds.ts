import { recordTypes } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import { VerificationRoundItem } from '../../modules/verification/round-item.entity.js';
import { VerificationRound } from '../../modules/verification/round.entity.js';
import type { RegionCatalog } from '../../modules/region/region-catalog.js';
import type { People } from './demo-people.js';
import type { RecordRows } from './demo-records.js';
import { daysAgo, onDay } from './demo-days.js';

const BEGAN_DAYS_AGO = 21;
const DUE_IN_DAYS = 12;

interface Around {
  people: People;
  regions: RegionCatalog;
  records: RecordRows;
  now: Date;
}

/** 首轮数据核验，half done: what was verified since it began counts, as everywhere. */
export function demoRound({ people, regions, records, now }: Around) {
  const opener = people.accounts.find(({ roles }) => roles.includes('districtAdmin'));
  if (!opener) throw new Error('nobody among the demonstration accounts can open a round');
  const row = Object.assign(new VerificationRound(), {
    id: newId(),
    name: '演示·首轮数据核验',
    recordTypes: recordTypes.map(({ type }) => type),
    regionCodes: regions.all.map(({ code }) => code),
    dueOn: isoDay(onDay(now, DUE_IN_DAYS, '12:00')),
    state: 'open',
    startedAt: daysAgo(now, BEGAN_DAYS_AGO, '09:00'),
    closedAt: null,
    openedBy: opener.id,
    openedByName: opener.displayName,
    version: 1,
  } as const);
  const listed = records.records.filter(({ state }) => state !== 'withdrawn');
  const items = listed.map(({ id, regionCode, recordType }): VerificationRoundItem => ({
    roundId: row.id,
    recordId: id,
    regionCode,
    recordType,
    outcome: null,
  }));
  return { row, items };
}

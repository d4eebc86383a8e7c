import {
  eligibilityNote,
  eligibilityOf,
  findRecordType,
  windowOf,
  type ComparedOrganization,
  type RecordCard as Record,
} from '@market/contract/record';
import { dayText, isoDay, type Say } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { Txt } from '@/ui/base/txt';
import { RecordCard } from '@/ui/market/record-card';
import { byEligibility } from '../_lib/by-eligibility';
import { CalendarLine } from '../../_components/calendar-line';
import { useSay } from '@/ui/language';
import { EligibilityBar } from '../../_components/eligibility-bar';
import { WindowLine } from '../../_components/window-line';
import classes from './found.module.scss';

export interface CardsProps {
  records: readonly Record[];
  mixed: boolean;
  /** Whom the conditions are compared with. */
  organization: ComparedOrganization | undefined;
}

export function Cards({ records, mixed, organization }: CardsProps) {
  const say = useSay();
  const nameOf = useRegionName();
  const now = clock.now();
  const today = isoDay(now);
  const compared = records.map((record) => {
    const spec = findRecordType(record.recordType);
    return {
      record,
      spec,
      eligibility: spec && organization && eligibilityOf(spec, record, organization, today, nameOf),
    };
  });
  const ordering = useSession(({ actor }) => actor?.recommendations ?? true);
  // Here, of what is listed: the public list is one cached answer for everybody.
  if (organization && ordering)
    compared.sort((a, b) => (a.eligibility && b.eligibility ? byEligibility(a.eligibility, b.eligibility) : 0));
  return (
    <>
      {compared.map(({ record, spec, eligibility }) => {
        const window = spec && windowOf(spec, record.fields, today);
        return (
          <RecordCard
            key={record.id}
            record={record}
            regionName={nameOf(record.regionCode)}
            now={now}
            mixed={mixed}
            onTap={() => void open('record', { id: record.id })}
          >
            {window && <WindowLine window={window} />}
            {record.freeSlot !== undefined && <CalendarLine>{freeText(record.freeSlot, now, say)}</CalendarLine>}
            {eligibility && <EligibilityBar eligibility={eligibility} />}
          </RecordCard>
        );
      })}
      {organization && (
        <Txt as="caption" tone="text-3" className={classes.note}>
          {say(eligibilityNote)}
          {say('。')}
        </Txt>
      )}
    </>
  );
}

const freeText = (slot: NonNullable<Record['freeSlot']> | null, now: Date, say: Say): string =>
  slot
    ? say('最近可约 {day} {slot}', { day: dayText(slot.day, now, say), slot: say(slot.label) })
    : say('近期都约满了');

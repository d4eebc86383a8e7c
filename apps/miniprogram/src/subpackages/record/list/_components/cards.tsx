import {
  eligibilityNote,
  eligibilityOf,
  findRecordType,
  windowOf,
  type ComparedOrganization,
  type RecordCard as Record,
} from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Txt } from '@/ui/base/txt';
import { RecordCard } from '@/ui/market/record-card';
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
  const nameOf = useRegionName();
  const now = clock.now();
  const today = isoDay(now);
  return (
    <>
      {records.map((record) => {
        const spec = findRecordType(record.recordType);
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
            {spec && organization && (
              <EligibilityBar eligibility={eligibilityOf(spec, record, organization, today, nameOf)} />
            )}
          </RecordCard>
        );
      })}
      {organization && (
        <Txt as="caption" tone="text-3" className={classes.note}>
          {eligibilityNote}。
        </Txt>
      )}
    </>
  );
}
